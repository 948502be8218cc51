import CRMCommands

Program.main(Array(CommandLine.arguments.dropFirst()))
