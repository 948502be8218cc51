/// Words of English with their strength, −4…4, written for this program.
///
/// The strengths are judgements about words as they stand in reviews, mails and messages.
enum EnglishLexicon {
  /// All lists; the later ones outdo the earlier ones.
  static var lists: [String] {
    [
      positive, negative, emoji, expectations, excesses, degrees, negations, contrasts, fillers, phrases,
      endlessPraise,
    ]
  }

  /// Groups of words for praise that finds no end: "can't recommend it highly enough".
  private static var endlessPraise: String {
    var groups: [String] = []
    for opening in ["can't", "cant", "cannot", "can_not", "couldn't", "could_not"] {
      for verb in ["recommend", "praise", "thank"] {
        for object in ["", "it_", "this_", "them_", "him_", "her_", "you_", "this_place_", "this_product_"] {
          groups.append("\(opening)_\(verb)_\(object)enough")
          groups.append("\(opening)_\(verb)_\(object)highly_enough")
        }
      }
    }
    return "2.0 w: " + groups.joined(separator: " ")
  }
}

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

extension EnglishLexicon {
  /// Groups of words that mean something else than their words do.
  static let phrases = #"""
    1.6 w: no_problem no_problems no_problem_with no_issue no_issues no_trouble no_troubles no_complaint
    1.6 w: no_complaints no_worries not_a_problem without_a_problem without_a_hitch without_problems
    1.6 w: without_any_problems without_any_problem without_issue without_issues without_any_issues
    1.6 w: no_problems_at_all no_regrets no_hassle no_hassles no_fuss no_brainer no_flaws no_faults no_defects
    1.6 w: never_a_problem never_an_issue never_any_problems never_had_a_problem never_had_any_problems no_errors
    1.6 w: never_had_any_issues trouble_free problem_free worry_free pain_free stress_free risk_free bug_free
    1.6 w: error_free fault_free defect_free crash_free glitch_free zero_complaints zero_problems zero_problem
    1.6 w: zero_issues zero_errors zero_bugs zero_crashes zero_defects zero_flaws zero_faults zero_glitches
    1.6 w: zero_trouble zero_hassle zero_regrets
    1.6 w: never_drops never_fails never_failed never_disappoints never_disappointed never_lets_me_down
    2.0 w: can't_wait cant_wait can_not_wait cannot_wait could_not_be_happier couldn't_be_happier can't_go_wrong
    2.0 w: cant_go_wrong can't_beat cant_beat can_not_beat cannot_beat can't_complain cant_complain hard_to_beat
    2.0 w: can't_get_enough couldn't_ask_for could_not_ask_for couldn't_be_better could_not_be_better
    2.0 w: couldn't_be_more_pleased couldn't_have_been_better second_to_none without_equal like_no_other
    2.0 w: couldnt_be_better couldnt_have_been_better could_not_have_been_better couldn't_have_gone_better
    2.0 w: could_not_have_gone_better couldn't_be_any_better could_not_be_any_better
    2.0 w: can't_say_enough cant_say_enough can't_stop_smiling never_looked_back look_no_further
    2.0 w: worth_every_penny worth_it worth_the_money well_worth worth_the_price worth_every_cent worth_the_wait
    2.0 w: worth_the_drive worth_the_trip worth_checking_out worth_a_try worth_watching worth_seeing
    2.0 w: five_star five_stars 5_star 5_stars 4_stars four_stars 10_10 ten_out_of_ten 10_out_of_10 a_plus a_must
    2.0 w: two_thumbs_up thumbs_up must_have must_see must_buy must_own best_ever keep_up_the_good_work
    2.0 w: good_job great_job nice_job job_well_done hats_off kudos_to big_fan highly_recommend
    2.0 w: highly_recommended would_recommend will_be_back will_definitely_be_back will_return be_back definitely_back
    2.0 w: come_back_again buy_again order_again go_back_again will_go_back buy_another back_for_more
    1.7 w: like_new good_as_new as_good_as_new as_described as_advertised as_expected as_promised
    1.7 w: works_great works_well works_fine works_perfectly works_like_a_charm like_a_charm work_well
    1.7 w: on_time in_time ahead_of_schedule so_far_so_good up_and_running easy_to_use simple_to_use easy_to
    1.7 w: user_friendly top_quality high_quality first_class great_value good_value
    1.7 w: good_deal great_deal bang_for_the_buck good_buy great_buy great_price good_price value_for_money
    1.7 w: does_the_job does_the_trick got_the_job_done gets_the_job_done all_i_could_ask_for does_what_it_says
    1.7 w: make_my_day made_my_day lol_good looking_forward look_forward looks_forward feel_better
    1.7 w: fall_in_love fell_in_love falls_in_love in_love never_gets_old on_point on_fleek spot_on right_on
    1.7 w: the_bomb da_bomb the_shit bad_ass kick_ass kicks_ass kickass hell_yeah hell_yes fuck_yeah fuck_yes
    1.7 w: the_best the_greatest out_of_this_world blown_away blew_me_away knocked_my_socks_off mind_blowing
    1.7 w: happy_birthday good_luck good_morning good_night merry_christmas happy_new_year sweet_dreams
    1.7 w: piece_of_cake cut_above a_cut_above above_and_beyond down_to_earth full_of_life feel_good
    1.3 w: cutting_edge state_of_the_art hand_in_hand well_made well_built well_designed well_written well_acted
    1.3 w: well_priced well_worth_it well_organized well_prepared well_cooked nothing_wrong stand_out stands_out
    1.3 w: nothing_but_good nothing_but_praise nothing_but_great can_hear pleasantly_surprised nice_surprise
    1.3 w: no_static no_sweat no_wait no_waiting no_lag no_delay not_too_bad not_bad not_bad_at_all not_half_bad
    1.3 w: not_too_shabby not_disappointed not_disappoint won't_disappoint wont_disappoint don't_hesitate
    1.3 w: won't_be_disappointed wont_be_disappointed not_be_disappointed won't_regret not_regret never_regret
    1.3 w: won't_be_sorry don't_miss_it don't_miss_this never_miss cheap_price low_price best_price
    1.3 w: long_lasting lasts_long lasts_a_long_time holds_a_charge holds_charge fits_perfectly fits_well fits_great
    -1.9 w: no_good no_fun no_luck no_use no_help not_worth not_worth_it not_worth_the never_again no_way no_thanks
    -1.9 w: don't_bother dont_bother do_not_bother don't_buy dont_buy do_not_buy never_buy won't_buy don't_go
    -1.9 w: do_not_go won't_be_back wont_be_back not_be_back will_not_be_back never_be_back never_go_back
    -1.9 w: won't_go_back not_go_back never_going_back won't_return never_return not_coming_back never_come_back
    -1.9 w: not_recommend don't_recommend cannot_recommend can't_recommend would_not_recommend wouldn't_recommend
    -1.9 w: not_recommended stay_away steer_clear keep_away look_elsewhere go_elsewhere shop_elsewhere buyer_beware
    -1.9 w: don't_waste dont_waste do_not_waste never_waste waste_of waste_your wasted_my waste_my
    -1.9 w: waste_of_time waste_of_money complete_waste total_waste money_back want_my_money_back
    -1.9 w: thumbs_down two_thumbs_down one_star 1_star zero_stars 0_stars no_stars two_stars 2_stars negative_stars
    -1.9 w: stopped_working quit_working stops_working stop_working quits_working not_work doesn't_work dont_work
    -1.9 w: does_not_work did_not_work didn't_work won't_work never_worked no_longer_works not_working fell_apart
    -1.9 w: fall_apart falls_apart falling_apart fell_off falls_off fall_off came_off comes_off broke_off
    -1.9 w: let_down lets_down let_me_down piece_of_garbage
    -1.9 w: pain_in_the_ass pain_in_the_butt pain_in_the_neck sick_of tired_of fed_up sick_and_tired had_enough
    -1.9 w: last_straw waste_of_space gave_up give_up gives_up threw_it_away throw_it_away throw_away threw_away
    -1.9 w: in_the_trash kiss_of_death out_of_order out_of_service customer_disservice false_advertising
    -1.9 w: bad_taste bad_quality poor_quality low_quality poor_service bad_service horrible_service
    -2.6 w: couldn't_be_worse couldnt_be_worse could_not_be_worse couldn't_be_any_worse could_not_be_any_worse
    -2.6 w: couldn't_have_been_worse couldnt_have_been_worse could_not_have_been_worse couldn't_get_worse
    -2.6 w: couldn't_have_gone_worse could_not_have_gone_worse couldn't_get_any_worse could_not_get_any_worse
    -2.8 w: fuck_off fuck_you screw_you kiss_my_ass go_to_hell piss_off shut_up drop_dead what_a_joke
    -1.5 w: be_fooled not_be_fooled don't_be_fooled do_not_be_fooled same_mistake leave_me_alone save_your_money
    -1.5 w: out_of_luck was_hoping hoping_for_more keep_looking thanks_for_nothing better_than_this
    -1.5 w: better_than_these better_off_without expected_a_better expect_better deserve_better
    -1.5 w: thank_you_for_wasting thanks_for_wasting looks_can_be_deceiving too_good_to_be_true
    -1.4 w: could_be_better could_have_been_better should_be_better should_have_been needs_work needs_improvement
    -1.4 w: need_to_be_fixed room_for_improvement nothing_special not_special leaves_a_lot_to_be_desired
    -1.4 w: left_a_lot_to_be_desired to_be_desired not_enough not_so_much not_much could_use wish_i_had
    -1.4 w: wish_i_could wish_it_had wish_they wish_it wish_i_hadn't should_have_known couldn't_care_less
    -1.4 w: don't_care dont_care who_cares no_idea no_clue no_sense make_no_sense makes_no_sense no_point
    -1.4 w: no_response no_reply no_answer no_one_answers no_refund no_refunds still_waiting been_waiting
    -1.4 w: never_received never_arrived never_came never_got never_showed did_not_receive didn't_receive
    -1.4 w: wrong_size wrong_order wrong_color sent_back send_it_back sending_it_back returned_it
    -1.4 w: had_to_return have_to_return returning_it return_it going_back sent_it_back taking_it_back
    -1.4 w: run_around runaround hung_up hung_up_on on_hold too_bad not_fair not_cool over_priced over_rated
    -1.4 w: over_cooked under_cooked under_seasoned over_seasoned so_so below_average below_par less_than
    -1.4 w: supposed_to was_expecting expected_more expected_better expecting_more short_lived
    -1.4 w: lasted_only only_lasted lasted_about only_works dies_quickly battery_dies goes_dead went_dead
    -1.4 w: after_only within_a_week no_matter_what_i_do hard_to hard_time hard_to_hear difficult_to
    -1.4 w: needless_to_say sad_to_say sorry_to_say afraid_to_say not_the_best not_as_good not_as_expected
    -1.4 w: back_to_the_store up_side_down beware watch_out falls_short fell_short missed_the_mark
    -1.4 w: bad_idea bad_choice big_mistake my_mistake cut_out cuts_out cutting_out shut_off shuts_off
    -1.4 w: turns_off turned_off turns_itself_off at_best hit_or_miss only_good_thing used_to_be used_to_love
    -1.4 w: used_to_like would_have_been would_have_liked
    0 w: no_doubt_about no_matter no_wonder no_joke no_kidding not_only not_just not_to_mention nothing_but but_also
    0 w: at_least the_very_least last_but_not_least sort_of_thing would_like i'd_like id_like looks_like look_like
    0 w: looked_like feels_like feel_like felt_like sounds_like sounded_like seems_like seemed_like something_like
    0 w: anything_like things_like stuff_like just_like more_like much_like like_a like_an like_that like_this
    0 w: like_these like_those like_my like_i like_when acts_like tastes_like tasted_like smells_like smelled_like
    0 w: acted_like treated_like people_like like_it's nothing_like it's_like was_like is_like be_like so_like
    0 w: long_story_short in_short as_well as_well_as might_as_well oh_well well_then help_desk helpdesk
    0 w: customer_support customer_care tech_support technical_support support_team care_team best_buy
    0 w: good_bye goodbye for_free a_great_deal_of hard_drive hard_disk hard_case hard_copy hard_core
    0 w: cold_beer crazy_about blood_pressure smart_phone smartphone light_weight war_movie dead_center
    0 w: good_old all_right right_now play_well old_school party_of well_known well_as free_time
    0 w: free_of_charge free_of_cost free_of_course
    0 w: interest_rate interest_rates fine_print how_well kind_of_thing what_kind this_kind
    0 w: that_kind kinds_of some_kind any_kind every_kind these_kind for_sure best_regards kind_regards like_to
    0 w: thanks_in_advance thank_you_in_advance best_wishes yours_sincerely warm_regards yours_truly
    0 w: of_course pretty_much long_as super_bowl super_market bug_spray drop_off drop_by drop_in drops_of
    """#
}

extension EnglishLexicon {
  /// Emoji, each a scalar; what modifies one (skin, sex, presentation) is passed over.
  static let emoji = #"""
    2.6 w: 😍 🥰 😻 💖 💗 💓 💞 💕 💝 💘 ❤ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 💟 ❣ 🤩 🥳 🎉 🎊 🏆 🥇
    2.2 w: 😀 😃 😄 😁 😆 😂 🤣 😊 😇 🙂 😋 😎 🤗 😸 😹 😺 😘 😗 😙 😚 😽 ☺ 😌 💋 🌈 🌹 🌟 ⭐ ✨ 💯 🎁 🎂
    1.9 w: 👍 👏 🙌 👌 🤟 🤘 💪 🙏 🤝 ✌ 🫶 🔥 🌸 🌺 🌻 🌞 ☀ 🍀 🎈 😜 😝 😛 🤪 🤠 😏 😉 ✅ ✔ 💃 🕺 🍻 🥂 🍾
    -2.6 w: 😡 😠 🤬 😭 💔 🤮 👿 😾 🖕 ☠ 💀 😱 🤢
    -2.1 w: 😢 😞 😟 😔 😕 🙁 ☹ 😣 😖 😫 😩 🥺 😤 😒 😑 😓 😥 😰 😨 😧 😦 😿 🙀 😪 😷 🤒 🤕 🤧 🥵 🥶
    -1.9 w: 👎 💩 🙄 😬 🤦 🚫 ⛔ ❌ 💣 🗑 🤥 😶 😐 😳 🥱 🤡 👹 👺 🐛 ⚠
    """#
}
