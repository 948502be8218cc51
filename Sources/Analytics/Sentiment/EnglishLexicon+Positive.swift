extension EnglishLexicon {
  /// Words that speak well of something.
  static let positive = #"""
    3.3 a: superb magnificent phenomenal sublime exquisite flawless extraordinary stupendous
    3.3 w: masterpiece masterpieces awesomest bestest heavenly perfection
    3.1 a: amazing awesome excellent outstanding exceptional wonderful fantastic fabulous marvelous marvellous
    3.1 a: brilliant incredible spectacular glorious terrific splendid breathtaking ecstatic euphoric
    3.1 w: best bliss blissful blissfully paradise ecstasy euphoria unbeatable unmatched unrivaled unrivalled
    3.1 w: peerless unsurpassed mindblowing jaw_dropping fab fabulously stellar unparalleled
    2.9 a: perfect gorgeous stunning beautiful lovely overjoyed thrilled joyous radiant jubilant
    2.9 a: triumphant magical first_rate world_class top_notch legendary glowing
    2.9 v: love adore cherish treasure
    2.9 w: loves loved loving lovin luv luvs luved lovable loveable joy joys joyful joyfully beauty beauties
    2.9 s: winner triumph miracle marvel
    2.8 a: great delightful delicious happy remarkable superior astounding astonishing dazzling
    2.7 a: elated cheerful merry victorious heroic majestic
    2.7 w: happiness happier happiest delight delights delighted delighting excellence greatness genius
    2.7 w: yay yayy hooray hurray hurrah woohoo woo woot yippee yum yummy bravo hallelujah wow wowed whoo
    2.7 v: thrill excel
    2.6 a: impressive charming enchanting captivating enthralling exhilarating riveting mesmerizing splendorous
    2.6 a: excited blessed ideal favourite favorite hilarious luscious scrumptious mouthwatering
    2.6 w: congratulations congrats kudos haha hahaha hahahaha bwahaha hehe heehee lmao lmfao rofl roflmao lol lolz
    2.6 w: succeed succeeds succeeded succeeding success successes successful successfully
    2.6 v: celebrate rejoice
    2.5 a: exciting enjoyable inspiring uplifting heartwarming rewarding refreshing satisfying gratifying
    2.5 a: sensational dreamy elegant adorable talented gifted valuable invaluable priceless
    2.5 w: wonders enjoy enjoys enjoyed enjoying enjoyment fun funnest excitement celebration celebrations
    2.5 w: sweetheart darling angel angels hero heroes champion champions victory victories
    2.4 a: grateful thankful proud loyal courageous brave passionate vibrant witty handsome
    2.4 a: funny entertaining amusing humorous fascinating compelling engaging gripping
    2.4 w: thankfully gratitude hug hugs hugged hugging kiss kisses kissed xoxo laugh laughs laughed laughing laughter
    2.4 w: impress impresses impressed impressing inspire inspires inspired inspiration
    2.3 w: win wins won winning thank thanks thanked thx thnx tysm ty thankyou appreciate appreciates appreciated
    2.3 w: appreciating appreciation appreciative cheers admire admires admired admiration admirable
    2.3 a: sweet warm_hearted kind caring compassionate affectionate tender friendly
    2.3 a: cute attractive stylish classy luxurious graceful lively sparkling
    2.2 a: pleasant pleasing pleased nice cool good_looking tasty flavorful flavourful juicy delish
    2.2 w: pleasure pleasures nicely smile smiles smiled smiling smiley grin grins grinning
    2.2 w: bless blesses blessing blessings praise praises praised praiseworthy applause
    2.2 v: applaud
    2.1 a: helpful useful reliable dependable trustworthy honest sincere genuine courteous
    2.1 a: polite attentive respectful professional knowledgeable skilled skillful skilful competent
    2.1 a: creative innovative ingenious intelligent smart clever wise insightful
    2.1 a: satisfied content confident optimistic hopeful enthusiastic eager motivated
    2.1 w: satisfaction satisfies satisfy confidence optimism enthusiasm
    2.0 w: good goodness goodies better well_done superbly terrifically goodnight
    2.0 v: recommend
    2.0 w: recommendable recommendation recommendations satisfactory
    2.0 a: comfortable comfy cozy cosy relaxing peaceful serene tranquil
    2.0 a: fresh crisp crispy clean spotless neat tidy gleaming shiny
    1.9 a: strong sturdy durable solid robust rugged
    1.9 a: fast speedy prompt quick swift responsive timely efficient effective
    1.9 a: easy effortless intuitive handy convenient hassle_free seamless smooth
    1.9 a: affordable economical inexpensive cost_effective worth
    1.9 w: bargain bargains worthy gem gems jewel jewels
    1.9 a: lucky fortunate glad jolly cheery chirpy playful gleeful
    1.9 w: luck luckily fortunately gladly glee
    1.8 a: accurate precise crystal_clear sharp flexible versatile powerful capable
    1.8 a: popular famous acclaimed renowned prestigious distinguished
    1.9 w: fix fixes
    1.8 v: improve enhance enrich
    1.8 w: improvement improvements improved upgraded progress
    1.8 w: like likes liked likable likeable hope hopes hoped hoping hopefully
    1.8 a: healthy wholesome nutritious hearty
    1.8 v: benefit prosper thrive flourish
    1.8 w: benefits beneficial advantage advantages prosperous prosperity thriving flourishing
    1.8 a: romantic intimate sexy sensual seductive glamorous
    1.7 a: safe secure protected trusted
    1.7 w: trust trusts safety freedom liberty peace harmony
    1.7 v: reward
    1.7 w: rewards rewarded welcomed warmly warmth
    1.7 a: decent
    1.7 w: fine finest finer
    1.6 w: friend friends friendship friendships bestie besties bff family_friendly buddy buddies pal pals
    1.6 v: support help assist care comfort encourage
    1.6 w: helped helps supportive supported encouraging encouragement helper
    1.6 w: rock rocks rocked rocking rockin roxx slick sleek snazzy nifty groovy rad epic
    1.6 a: interesting intriguing thoughtful meaningful profound
    1.6 w: interested interests classic classics
    1.5 a: sunny warm golden silky plush
    1.5 w: sunshine rainbow rainbows flowers party parties partying festive
    1.5 w: gift gifts vacation
    1.5 a: calm relaxed gentle humble modest patient
    1.5 w: relax relief relieved relieve
    1.5 v: resolve solve accomplish achieve
    1.5 w: achievement achievements accomplishment accomplishments solved resolved
    1.4 w: works
    1.4 a: fair reasonable sensible balanced
    1.4 w: clearer clearest crispness vividly vivid
    1.4 w: perfected bonus bonuses freebie freebies
    1.3 w: interest welcome welcomes
    1.3 w: well amusement amused amuse amuses
    1.3 w: agree agrees agreed agreeable agreement
    1.3 a: unique special
    1.2 w: worked save saves saved saving savings discount discounts discounted
    1.2 w: clear authenticity
    1.2 w: respect respects respected
    1.2 w: cutie cuties babe babes honey sweetie sweeties hunny
    1.1 w: yes yeah yep yup yea yess yesss
    1.0 w: ok okay okey alright aight acceptable adequate adequately
    1.0 w: natural fancy matures mature growth
    1.0 v: accept
    1.0 w: fits fitted compatible
    1.0 w: promising promise promises promised guarantee guaranteed guarantees
    0.9 w: fascinate fascinated crush
    0.9 w: share shared sharing cares cared
    0.9 w: easygoing chance chances opportunity opportunities
    0.9 w: sturdier sturdiest swiftly steady stable stability
    0.8 w: fluffy legit
    0.8 w: energy energetic active adventurous adventure adventures
    0.8 w: pos
    2.1 w: positive positives positively
    2.3 a: superlative unforgettable memorable
    2.3 a: masterful virtuoso accomplished polished sophisticated refined tasteful
    2.2 a: touching heartfelt poignant soulful
    2.1 a: imaginative inventive original thought_provoking perceptive nuanced
    2.1 w: masterfully poetic lyrical artistry artful creativity craftsmanship chemistry
    2.0 a: believable convincing credible realistic authentic
    2.0 a: delectable savory savoury succulent zesty flaky creamy buttery velvety
    2.0 w: yumm yummm mmm mmmm nom noms foodie
    2.2 a: hospitable accommodating gracious personable welcoming considerate obliging
    1.9 a: generous ample abundant plentiful bountiful
    1.9 w: reasonably flawlessly
    2.4 w: rave raves raved raving
    2.2 w: pleasantly happily
    2.0 w: admirably commendable commend commended exemplary
    2.0 w: hooked addictive addicting
    1.6 w: keeper
    2.3 w: ace aces aced badass
    1.8 w: worthwhile win_win
    1.7 w: soothe soothed soothes soothing
    1.6 w: smoother smoothest easier easiest quicker quickest faster fastest stronger strongest
    1.9 w: dream dreams dreamed
    1.7 w: faith faithful heaven
    1.4 w: lightweight compact portable waterproof
    2.1 w: sweetest
    1.7 w: fixed repaired restored
    1.2 w: rescue rescued rescues
    2.2 w: glory glorify honor honors honored honour honours honoured honorable honourable
    1.9 w: noble nobility virtue virtuous dignity integrity honesty sincerity
    1.8 w: devoted devotion dedicated dedication committed commitment
    1.6 w: cooperate cooperative cooperation unite united unity solidarity
    1.8 w: justice equality
    1.9 w: cure cured heal heals healed healing recover recovered recovery
    1.7 w: strength strengths strengthen strengthened empower empowered empowering empowerment
    1.6 w: wealth wealthy rich riches
    1.5 w: bold boldly fearless daring valiant
    1.9 w: merit merits outstandingly eminent esteemed
    1.8 w: fond fondly affection adoration tenderness
    1.6 w: innocent innocence pure
    1.9 w: refreshed refreshingly rejuvenated revitalized energized energised
    1.6 w: amaze astonished
    2.7 w: amazed amazes amazement
    1.9 w: charm charms charmed charmer
    2.1 w: gratefully appreciatively
    1.7 w: excellently proudly pride
    1.3 w: intact undamaged
    1.8 w: sparkle sparkles glitter glow glows
    1.7 w: trendy chic fashionable
    1.6 w: eagerly enthusiast enthusiasts
    1.6 w: masterly
    1.8 w: swell dandy peachy
    1.6 w: blissed pumped hyped amped
    2.3 w: psyched stoked
    1.9 w: sunniest warmest coolest nicest kindest cutest funniest
    2.0 w: squee omggood
    """#
}
