import Tabular

/// The column of a table that is written; GRDB has a type of the same name that the house does not use.
package typealias Column = Tabular.Column
