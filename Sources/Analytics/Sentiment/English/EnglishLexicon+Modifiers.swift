extension EnglishLexicon {
  /// Words that are good only when they hold: their strength counts where they are negated, as in "does not work".
  static let expectations = #"""
    -1.7 e: work working function functioning functional operate operating operational
    -1.5 e: respond responded responds response reply replied replies answer answered answers
    -1.5 e: arrive arrived arrives deliver delivered delivery ship shipped received receive
    -1.4 e: charge charges charging hold holds last lasts lasted lasting stay stays stayed
    -1.4 e: fit fitting turn turning start starts started load loads loaded loading boot open opens
    -1.4 e: connect connects connected connecting pair paired pairing sync synced log
    -1.3 e: hear heard reach reached understand understood
    -1.2 e: buy bother purchase order return go come visit eat
    -1.3 e: explain explained offer offered
    -1.2 e: cleaned cooked seasoned melted
    -1.0 e: enough match matches sense seem_to_work believe deserve deserves
    """#

  /// Words that are bad where there is too much of them: "too short".
  static let excesses = #"""
    -1.5 x: small short long big large loud quiet tight heavy thin thick hot cold soft dark bright
    -1.5 x: salty spicy dry sensitive far high low many few little old young
    -1.5 x: expensive early busy quickly easily
    """#

  /// Words that make what follows stronger (in strength points) or weaker.
  static let degrees = #"""
    0.45 d: absolutely completely totally utterly extremely incredibly exceptionally outrageously insanely
    0.45 d: amazingly awfully-good enormously hugely immensely tremendously thoroughly entirely
    0.45 d: fucking fuckin effing frigging friggin freaking freakin flipping fricking frickin
    0.35 d: very really so too highly deeply greatly truly most more quite-simply super uber hella mega ultra
    0.35 d: purely remarkably substantially majorly unbelievably extra
    0.35 d: wicked vv veryy rly reallly soo sooo always such definitely certainly seriously
    0.35 d: very_very so_very far_more much_more way_more by_far without_a_doubt without_doubt beyond no_doubt
    0.35 d: never_been_so never_felt_so never_been_this never_had_such never_seen_such never_so
    0.25 d: pretty quite much way well_and_truly genuinely all_the
    -0.35 d: slightly somewhat kinda sorta kind_of sort_of kindof sortof a_bit a_little a_tad fairly mildly
    -0.35 d: partly partially marginally occasionally sometimes almost nearly relatively less only_kind_of
    -0.35 d: just_enough more_or_less moderately rather semi only_a_little
    """#

  /// Words that turn what follows round.
  static let negations = #"""
    1 n: not no never none nobody nothing neither nor cannot without hardly barely scarcely rarely seldom
    1 n: don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't shouldn't hasn't haven't
    1 n: hadn't ain't mustn't needn't mightn't daren't
    1 n: cant wont dont doesnt didnt wouldnt couldnt isnt arent wasnt werent shouldnt hasnt havent hadnt aint
    1 n: no_longer far_from anything_but no_one fails_to fail_to failed_to unable_to refuse_to refuses_to refused_to
    1 n: lack_of lacking not_even not_very not_at_all nothing_to nowhere_near supposed_to_be
    1 n: could_not can_not do_not does_not did_not will_not would_not is_not are_not was_not were_not should_not
    1 n: has_not have_not had_not stopped_being free_of free_from
    """#

  /// Words after which what was said before counts less.
  static let contrasts = "1 c: but however yet nevertheless nonetheless although_that except"

  /// Words that stand between a negation and what it negates without adding distance.
  static let fillers = #"""
    0 f: a an the this that these those it its it's i i'm you he she we they them him her us me my your his our
    0 f: their is was are were be been being am do does did has have had will would could can should may might must
    0 f: to of in on at for with as by and or any all some even ever just also there here what which who one
    0 f: seem seems seemed feel feels felt look looks looked sound sounds get gets got make makes made
    0 f: think thought find found say exactly particularly especially necessarily all_that that_much up
    """#
}
