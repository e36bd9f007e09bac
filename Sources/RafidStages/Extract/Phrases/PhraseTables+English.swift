extension PhraseTables {
  /// English phrases.
  static let english = """
    en	related	read also	lead	list	Read also: Harbour reopens	Read also that the council had met twice before the vote.
    en	related	also read	lead	list	Also read: Harbour reopens	Also read aloud were two letters from the front.
    en	related	read more	lead	list	READ MORE: Harbour reopens	Read more books, the teacher told the class.
    en	related	read next	lead	list	=	Read next week's budget carefully, he told members.
    en	related	see also	lead	list	See also:	See also how the price of grain moved after the war.
    en	related	related	lead	list	RELATED: Harbour reopens	Related cases were found in two villages.
    en	related	related articles	line	list	Related Articles	Related articles of the treaty were struck out.
    en	related	related stories	line	list	=	Related stories reached the court from three villages.
    en	related	related news	line	list	=	Related news from the coast arrived at noon.
    en	related	related topics	line	list	=	Related topics were left for the second day.
    en	related	related posts	line	list	=	Related posts in the ministry stayed empty for a year.
    en	related	related content	line	list	=	Related content on the drives was handed to police.
    en	related	related coverage	line	list	=	Related coverage of the insurance ended in May.
    en	related	more on this story	line	list	=	More on this story is expected after the hearing.
    en	related	more from	start	list	More from The Harbour Post	More from the second half of the match pleased her.
    en	related	more stories	line	list	=	More stories of this kind came in during the night.
    en	related	more news	line	list	=	More news came in during the night.
    en	related	you may also like	start	list	You may also like	You may also liken it to a storm at sea, she said.
    en	related	you might also like	start	list	You might also like these stories	You might also liken it to a siege.
    en	related	recommended for you	line	list	=	Recommended for you by the doctor was a month of rest.
    en	related	recommended stories	line	list	=	Recommended stories by new writers fill the second volume.
    en	related	recommended	line	list	=	Recommended doses vary with age.
    en	related	trending now	line	list	=	Trending now towards zero, the rate may turn negative.
    en	related	most read	line	list	=	Most read the verdict as a warning.
    en	related	most popular	line	list	=	Most popular among the boats was the oldest.
    en	related	most viewed	line	list	=	Most viewed the plan with doubt.
    en	related	latest news	line	list	=	Latest news from the camp is poor.
    en	related	top stories	line	list	=	Top stories of the building burned first.
    en	related	popular posts	line	list	=	Popular posts in the army were hard to get.
    en	related	editors' picks	line	list	Editor’s Picks	Editors' picks for the prize surprised the authors.
    en	related	editor's picks	line	list	=	Editor's picks of the year were mostly first novels.
    en	related	don't miss	line	list	=	Don't miss the last bus, the warden said.
    en	related	what to read next	line	list	=	What to read next was never a question in that house.
    en	related	watch	lead	list	WATCH: Waves hit the harbour wall	Watch officers were changed at midnight.
    en	related	watch now	line	list	=	Watch now how the tide turns, the guide said.
    en	related	previous article	lead	line	=	Previous article drafts were lost in the fire.
    en	related	next article	lead	line	=	Next article by article the treaty was read out.
    en	related	up next	line	list	=	Up next to the church stands the old school.
    en	source	source	lead@foot	source	Source: Harbour Agency	Source code of the program was published on Monday.
    en	source	sources	lead@foot	source	Sources: agencies	Sources close to the minister denied it.
    en	source	with files from	start@foot	line	With files from the Harbour Agency	With filed teeth and a limp, the dog came home.
    en	tags	tags	lead@foot	tags	Tags: economy, oil	Tags on the whales showed how deep they dive.
    en	tags	keywords	lead@foot	tags	Keywords: health	Keywords in the old manuscript were written in red.
    en	tags	topics	lead@foot	tags	Topics: schools, budget	Topics for the summit were agreed in June.
    en	tags	filed under	lead@foot	tags	Filed under: weather	Filed under a false name, the claim was thrown out.
    en	tags	related tags	lead	tags	=	Related tags hung from every crate.
    en	tags	more on	lead@foot	tags	More on: Harbour	More on Tuesday's storm will be known tomorrow.
    en	share	share	line	line	=	Share prices fell by a tenth.
    en	share	share this	start	line	Share this article	Share thinly what you have, the preacher said.
    en	share	share on	start	line	Share on Facebook	Share one meal a day, the rule said.
    en	share	share via	start	line	Share via email	Share viability was the board's word for it.
    en	share	tweet	line	line	=	Tweet after tweet praised the goalkeeper.
    en	share	copy link	line	line	=	Copy link by link the chain of reasons, he advised.
    en	share	link copied	line	line	=	Link copied link in the long chain of errors.
    en	share	print	line	line	=	Print runs were cut in half.
    en	share	email	line	line	=	Email was down for three days.
    en	share	follow us on	start	line	Follow us on Twitter	Follow us only if you dare, they said.
    en	share	follow us	line	line	=	Follow us into the cave, the guide said.
    en	share	subscribe	line	line	=	Subscribe to neither view, the judge said.
    en	share	subscribe to our	start	line	Subscribe to our newsletter	Subscribe to ours or theirs, it makes no difference.
    en	share	sign up for our	start	line	Sign up for our daily newsletter	Sign up four players before the window closes, fans said.
    en	share	sign up to our	start	line	Sign up to our newsletter	Sign up today or wait a year, it said.
    en	share	sign up for the	start@foot	line	Sign up for the morning newsletter	Sign up fees rose by a third.
    en	share	join our	start@foot	line	Join our WhatsApp channel	Joining our table was the mayor himself.
    en	share	download our app	start	line	Download our app	Download ours, the rival firm said.
    en	share	get the latest	start@foot	line	Get the latest news in your inbox	Get the lateness of the hour into your head.
    en	share	newsletter	line	line	=	Newsletter writers earned little at first.
    en	comments	comments	line	rest	Comments (12)	Comments by the minister angered the crowd.
    en	comments	comment	line	rest	=	Comment was refused at the embassy.
    en	comments	# comments	line	rest	12 Comments	12 comments were filed with the court.
    en	comments	leave a comment	line	rest	=	Leave a comment out and the program fails.
    en	comments	leave a reply	line	rest	=	Leave a reply for the morning, he told her.
    en	comments	add a comment	line	rest	=	Add a comment to every entry, the rules say.
    en	comments	post a comment	line	rest	=	Post a comment and you may lose your post.
    en	comments	join the conversation	line	rest	=	Join the conversation late and you miss the point.
    en	comments	join the discussion	line	rest	=	Join the discussion early, he advised members.
    en	comments	discussion about this post	line	rest	=	Discussion about this post in the ministry went on for weeks.
    en	comments	view comments	line	rest	=	View comments by neighbours with care, she warned.
    en	comments	show comments	line	rest	=	Show comments to a lawyer first, she warned.
    en	comments	what do you think	line	line	What do you think?	What do you think of the roads, the visitor asked.
    en	comments	your email address will not be published	start	line	Your email address will not be published.	Your email will not bring him back, she wrote.
    en	comments	required fields are marked	start	line	Required fields are marked *	Required fields of study are mathematics and law.
    en	comments	comments are closed	line	line	Comments are closed.	Comments are closed to nobody, the chair said.
    en	comments	log in to comment	start	line	Log in to comment	Log into the comment of every witness, he said.
    en	comments	disclaimer	lead@foot	line	Disclaimer: views are the author's own	Disclaimer clauses fill the last page of every contract.
    en	rights	all rights reserved	start	line	All rights reserved.	All rights reserve a duty, the philosopher wrote.
    en	rights	copyright	line	line	=	Copyright law was changed in spring.
    en	rights	copyright #	start	line	Copyright © 2024 Harbour Post	Copyright law was changed in 2024.
    en	rights	this material may not be published	start	line	This material may not be published, broadcast or rewritten.	This material may not be strong enough for a bridge.
    en	rights	the views expressed in this article	start	line	The views expressed in this article are the author's own.	The views expressive of the time were painted here.
    en	byline	by	lead@head	author	By: Jane Miller	By noon the square was full.
    en	byline	written by	start@head	author	Written by Jane Miller	Writing by candlelight, she finished it in a month.
    en	byline	reporting by	start@foot	line	Reporting by Jane Miller; editing by Tom Brook	Reporting bias was one cause, the study said.
    en	byline	editing by	start@foot	line	Editing by Jane Miller	Edited by hand, the film took years.
    en	byline	photo by	start	caption	Photo by Jane Miller	Photos bypass the guards of memory, she said.
    en	byline	photograph	lead	caption	Photograph: Jane Miller	Photograph albums were found in the ruins.
    en	biography	is a journalist	within	line	Jane Miller is a journalist who writes about the sea	In the play the hero is a journalist on the run.
    en	biography	is a reporter	within	line	Jane Miller is a reporter covering schools and budgets	The man they want is a reporter, police said.
    en	biography	is a staff writer	within	line	Jane Miller is a staff writer covering schools	Nobody at the magazine is a staff writer now.
    en	biography	is a freelance	within	line	Jane Miller is a freelance journalist who writes about music	Her eldest daughter is a freelance photographer.
    en	biography	is an author	within	line	Jane Miller is an author who writes about the sea	His neighbour in the block is an author, he said.
    en	biography	is the author of	within	line	Jane Miller is the author of two books and covers the arts	The man accused is the author of the letter.
    en	biography	is a correspondent	within	line	Jane Miller is a correspondent who covers the arts	The second hostage is a correspondent, the agency said.
    en	biography	is the editor	within	line	Jane Miller is the editor who covers the arts	The new owner is the editor as well, he said.
    en	biography	is an editor	within	line	Jane Miller is an editor who covers the arts	The last witness is an editor, the court heard.
    en	biography	is a writer	within	line	Jane Miller is a writer who covers the arts	The man next door is a writer, they say.
    en	biography	covers	within	line	Jane Miller covers the arts; she writes about dance	The thick snow covers the pass until May.
    en	biography	writes about	within	line	Jane Miller writes about dance and covers the arts	In the last letter he writes about the sea.
    en	biography	who writes about	within	line	Jane Miller is a journalist who writes about dance	They asked a man who writes about trade.
    en	biography	covering	within	line	Jane Miller is a reporter covering schools	They spent the night covering the roof.
    en	time	published	lead	time	Published: 3 March 2024	Published accounts differ widely.
    en	time	published on	lead	time	Published on: 3 March 2024	Published on paper only, the law was missed.
    en	time	posted on	start@head	time	Posted on 3 March 2024	Posted only at night, the guards saw little.
    en	time	updated	lead	time	Updated: 3 March 2024	Updated maps were handed to the crews.
    en	time	last updated	lead	time	Last updated: 3 March 2024	Last updated in spring, the list was out of date.
    en	time	last modified	lead	time	Last modified: 3 March 2024	Last modified in 1950, the bridge was too narrow.
    en	time	# min read	line	line	4 min read	4 min read on the clock when he scored.
    en	time	# minute read	line	line	4 minute read	4 minute read aloud of the charges followed.
    en	time	# minutes read	line	line	4 minutes read	4 minutes read as four hours to the child.
    en	time	# hours ago	line	time	3 hours ago	3 hours ago the road was still open.
    en	time	# days ago	line	time	3 days ago	3 days ago the road was still open.
    en	media	advertisement	line	line	=	Advertisement spending fell again.
    en	media	video	line	line	=	Video of the crash was shown in court.
    en	media	listen to this article	start	line	Listen to this article 4 min	Listen to this artist once and you will know why.
    en	media	watch the video	line	line	=	Watch the video at half speed, the judge ordered.
    en	media	play video	line	line	=	Play video games less, the doctor said.
    en	media	image source	lead	caption	Image source: Harbour Agency	Image sources were checked by two editors.
    en	media	image caption	lead	caption	Image caption: Waves at the wall	Image captions helped the blind reader.
    en	media	file photo	line	caption	=	File photo after file photo was laid on the table.
    en	credit	reuters	bracket	caption	Ships wait off the harbour (Reuters)	LONDON (Reuters) - Ships waited on Monday.
    en	credit	ap	bracket	caption	Ships wait off the harbour (AP)	LONDON (AP) - Ships waited on Monday.
    en	credit	ap photo	bracket	caption	Ships wait off the harbour (AP Photo)	LONDON (AP Photo) was printed under it.
    en	credit	afp	bracket	caption	Ships wait off the harbour (AFP)	PARIS (AFP) - Ships waited on Monday.
    en	credit	getty images	bracket	caption	A farmer picks olives (Getty Images)	The picture (Getty Images) was sold twice.
    en	credit	file photo	bracket	caption	The minister at the wall (File photo)	The file (File photo) was missing.
    en	ad	ad	line	line	=	Ad sales fell again.
    en	ad	sponsored	line	line	=	Sponsored runners wore blue.
    en	ad	sponsored content	line	line	=	Sponsored content fooled one reader in three.
    en	ad	story continues below advertisement	start	line	Story continues below advertisement	Story continues below deck, where the crew had hidden.
    en	ad	article continues after advertisement	start	line	=	Article continues after the page break.
    en	ad	continue reading below	line	line	=	Continue reading below the line, she told him.
    en	notice	continue reading	line	line	=	Continue reading the letter, the judge said.
    en	notice	skip to content	line	line	=	Skip to content yourself with less, he wrote.
    en	notice	back to top	line	line	=	Back to top form, she won in two sets.
    en	notice	home	line	line	=	Home was a tent by the river.
    en	notice	log in	line	line	=	Log in the hall was burning low.
    en	notice	sign in	line	line	=	Sign in the window said closed.
    en	notice	menu	line	line	=	Menu prices rose again.
    en	notice	we use cookies	start	line	We use cookies to improve your experience.	We used cooking oil for the lamps.
    en	notice	this site uses cookies	start	line	This site uses cookies.	This site used cooks from the village.
    en	notice	support our journalism	start@foot	line	Support our journalism with a donation	Support ours, the mayor begged the minister.
    en	notice	your browser does not support	start	line	Your browser does not support the video element.	Your brow does not support a crown, the fool said.
    en	notice	please enable javascript	start	line	Please enable JavaScript to view the comments.	Please enable Java's farmers to trade, the letter said.
    en	rights	this copy is for your personal	start	line	This copy is for your personal, non-commercial use only.	This copy is for you, the printer said.
    en	rights	this document is subject to copyright	start	line	This document is subject to copyright.	This document is subject to a vote, he said.
    en	rights	this story originally appeared	start@foot	line	This story originally appeared on Harbour Post	This story originated in the north.
    en	rights	the views and opinions expressed	start	line	The views and opinions expressed are the author's own.	The views and opinions of the crew differ.
    en	rights	opinions expressed	start@foot	line	Opinions expressed are those of the author.	Opinions express themselves at the ballot box.
    en	rights	quotes displayed in real-time	start	line	Quotes displayed in real-time or delayed by at least 15 minutes.	Quotes displayed on the wall were his own.
    en	notice	the cookie settings on this website	start	line	The cookie settings on this website are set to allow cookies.	The cookie setting was gone, she said.
    en	notice	this website uses cookies	start	line	This website uses cookies to improve your experience.	This website used cooks as models.
    en	notice	by signing up	start	line	By signing up you agree to our terms of use.	By sign and gesture they traded.
    en	notice	by clicking	start	line	By clicking you agree to the terms.	By cliques and clans the town is run.
    en	notice	this site is protected by recaptcha	start	line	This site is protected by reCAPTCHA.	This site is protected by law, the ranger said.
    en	notice	thank you for your support	start@foot	line	Thank you for your support.	Thank you for your suppers, the guest wrote.
    en	notice	click here to	start@foot	line	Click here to sign up	Click heretics, the sign said in error.
    en	share	follow us on twitter	start	line	Follow us on Twitter @harbourpost	Follow us or stay, the guide said.
    en	share	follow on twitter	start	line	=	Follow on foot, the guide said.
    en	share	start your day with	start	line	Start your day with the morning briefing	Start your day without coffee, the doctor said.
    en	share	want more stories like this	start	line	Want more stories like this?	Want more story time, the children cried.
    en	share	have a tip	start@foot	line	Have a tip? Write to us.	Have a tiny glass of it, she said.
    en	share	got a tip	start@foot	line	Got a tip? Write to us.	Got a tiny boat, the boy said.
    en	share	for more	lead@foot	line	For more: visit our page	For more than a year nothing moved.
    en	share	sign up here	start	line	Sign up here to get it by email	Sign up hers, not mine, she said.
    en	share	want to read more	start	line	Want to read more?	Want to ready the boat, the captain asked.
    en	ad	advert	line	line	=	Advert after advert ran that night.
    en	ad	promoted	line	line	=	Promoted clubs wore new shirts.
    en	media	photos	line	line	=	Photos of the wreck were shown.
    en	media	gallery	line	line	=	Gallery owners met in spring.
    en	media	watch below	start	line	Watch below:	Watch belowdecks was cold.
    en	media	loading	line	line	Loading...	Loading the ship took two days.
    en	related	also on	start	list	Also on HarbourPost	Also one of the crew was hurt.
    en	related	see more	lead	list	=	See more clearly with the new glasses, they said.
    en	related	related reading	lead	list	=	Related readings of the law differ.
    en	related	more like this	line	list	=	More like this are at the bottom of the sea.
    en	notice	editor's note	lead@foot	line	Editor's note: this text was corrected.	Editor's notes fill the margin.
    en	notice	correction	lead@foot	line	Correction: the boat is blue.	Corrections to the map came late.
    en	biography	is a senior	within	line	Jane Miller is a senior editor who writes about law	The man in the boat is a senior, he said.
    en	biography	is an associate professor	within	line	Jane Miller is an associate professor; she writes about law	The new judge is an associate professor.
    en	biography	is a professor	within	line	Jane Miller is a professor who writes about law	The new judge is a professor of law.
    en	biography	is a contributor	within	line	Jane Miller is a contributor who writes about law	The largest firm is a contributor to the fund.
    en	biography	is a researcher	within	line	Jane Miller is a researcher who writes about law	The second witness is a researcher.
    en	biography	tech reporter	within	line	Jane Miller is a tech reporter who writes about law	The show hired a tech reporter in May.
    en	biography	on twitter	within	line	Jane Miller writes about law; follow her on Twitter	The fake story spread on Twitter at night.
    en	biography	contributed to this report	within	line	Jane Miller covers law; Tom Brook contributed to this report.	All of it contributed to these reports on the sea.
    en	biography	contributed to this story	within	line	Jane Miller covers law; Tom Brook contributed to this story.	All of it contributed to these stories of loss.
    en	biography	contributed reporting	within	line	Jane Miller contributed reporting; she writes about law	The two towns contributed reports on the net.
    en	biography	can be reached at	within	line	Jane Miller can be reached at the desk; she covers law	The old fort can be reached at low tide.
    en	biography	may be reached at	within	line	Jane Miller may be reached at the desk; she covers law	The old fort may be reached at low tide.
    en	biography	is the deputy	within	line	Jane Miller is the deputy editor who covers law	The man in grey is the deputy, they said.
    en	biography	is a news editor	within	line	Jane Miller is a news editor who covers law	The third juror is a news editor.
    en	biography	is a tech	within	line	Jane Miller is a tech writer who covers law	The tool he sold is a tech toy.
    en	biography	is based in	within	line	Jane Miller is a writer; she is based in Rome	The largest bank is based in Rome.
    en	ad	if you buy something	start	line	If you buy something from a link, we may earn a commission.	If you buy some bread, bring two, she said.
    en	ad	if you purchase	start	line	If you purchase a product through our link, we may earn a commission.	If you purchased it in May, call the shop.
    en	ad	when you buy through	start	line	When you buy through our links, we may earn a commission.	When you buy throughout the year, prices differ.
    en	ad	we may earn	start	line	We may earn a commission from links on this page.	We may early on have missed it, he said.
    en	ad	we may receive	start	line	We may receive a commission from links.	We may recede with the tide, he wrote.
    en	ad	products featured	start	line	Products featured are chosen by our editors.	Products feature in every window.
    en	share	sign up for	start	line	Sign up for morning news	Signs up for sale lined the road.
    en	ad	affiliate link	anywhere@edge	line	This page may contain an affiliate link or two.	The scholar calls the harbour an affiliate of the port.
    en	ad	affiliate links	anywhere@edge	line	Posts may contain affiliate links.	The two clubs keep affiliate status.
    en	ad	affiliate commission	anywhere@edge	line	We may get an affiliate commission.	A commission of affiliates met in May.
    en	ad	affiliate fee	anywhere@edge	line	We may earn an affiliate fee.	The affiliate paid a fee.
    en	ad	earn a commission	anywhere@edge	line	Shops pay, and we earn a commission.	The commission met in May to earn trust.
    en	ad	earn commission	anywhere@edge	line	We may earn commission from links.	The commission met in May to earn trust.
    en	ad	may get a share of the revenue	anywhere@edge	line	The site may get a share of the revenue.	The town may get a share of the water.
    en	ad	may receive compensation	anywhere@edge	line	We may receive compensation for this.	The farmers may receive nothing.
    en	ad	may receive payments from third parties	anywhere@edge	line	We may receive payments from third parties.	The farmers may receive payments in May.
    en	ad	independently selected	anywhere@edge	line	All products are independently selected by editors.	The jury was selected in May.
    en	ad	independently chosen	anywhere@edge	line	The goods were independently chosen by our editors.	The jury was chosen in May.
    en	ad	independently reviewed	anywhere@edge	line	Every product is independently reviewed by our editors.	The case was reviewed in May.
    en	ad	interesting products and services	anywhere@edge	line	We recommend interesting products and services.	Products and services grew dearer.
    en	ad	may contain advertising	anywhere	line	This newsletter may contain advertising or deals.	The box may contain salt.
    en	rights	all rights reserved	anywhere@edge	line	Harbour Post 2024, all rights reserved.	All rights were reserved for the crown.
    en	rights	subject to copyright	anywhere@foot	line	This page is subject to copyright.	The page is subject to a tax.
    en	rights	may be reproduced without	anywhere@foot	line	No part may be reproduced without permission.	The song may be reproduced by ear.
    en	rights	reprinted with permission	anywhere@edge	line	Reprinted with permission of the author.	The book was reprinted in May.
    en	rights	reprinted by permission	anywhere@edge	line	Reprinted by permission of the press.	The book was reprinted in May.
    en	rights	for informational purposes only	anywhere@edge	line	This column is for informational purposes only.	The sign is for sailors only.
    en	rights	not a substitute for professional	anywhere@edge	line	This is not a substitute for professional advice.	Salt is not a substitute for sugar.
    en	rights	do not necessarily reflect	anywhere@edge	line	The views do not necessarily reflect ours.	The mirrors do not reflect the sun.
    en	rights	does not necessarily reflect	anywhere@edge	line	This text does not necessarily reflect our views.	The mirror does not reflect the sun.
    en	rights	not necessarily those of	anywhere@edge	line	Views are not necessarily those of the paper.	The shoes are those of the boy.
    en	rights	does not provide investment advice	anywhere@edge	line	The site does not provide investment advice.	The bank does not provide water.
    en	rights	opinions expressed here	start@foot	line	The opinions expressed here are the author's.	Opinions were expressed loudly.
    en	rights	the opinions expressed	start@foot	line	The opinions expressed are the author's own.	The opinions of the crew differed.
    en	rights	was originally published	anywhere@edge	line	This story was originally published in May.	The map was published late.
    en	rights	originally appeared	anywhere@edge	line	This column originally appeared in print.	The whale appeared in May.
    en	rights	disclaimer all rights reserved	start@foot	line	Disclaimer: All rights reserved for our writing.	Disclaimers filled the page.
    en	rights	distributed by	lead@foot	line	Distributed by: Harbour Agency	Distributed by hand, the flyers ran out.
    en	rights	content agency	anywhere@foot	line	Distributed by Tribune Content Agency.	The agency was content with it.
    en	share	our newsletter	anywhere@edge	line	Please read our newsletter every Monday.	The newsletter of the club was short.
    en	share	our newsletters	anywhere@edge	line	Please read one of our newsletters.	The newsletters of the club were short.
    en	share	sign up for our newsletter	anywhere	line	To hear more, sign up for our newsletter.	They sign up for the race in May.
    en	share	like this story	start@foot	line	Like this story? Share it with a friend!	Like this, the story went on for years.
    en	share	our website is the place for	start@edge	line	Our website is the place for the latest breaking news.	Our website is the placeholder of a shop, he said.
    en	notice	notice the content above	start@foot	line	Notice: The content above is uploaded and posted by a user.	Notice the contents above the door, she said.
    en	share	sign up to our newsletter	anywhere	line	To hear more, sign up to our newsletter.	They sign up to the plan in May.
    en	share	subscribe to our newsletter	anywhere	line	To hear more, subscribe to our newsletter.	They subscribe to the plan in May.
    en	share	to your inbox	anywhere	line	Our top stories, delivered right to your inbox.	They came to your house in May.
    en	share	in your inbox	anywhere@edge	line	Get it every day in your inbox.	They slept in your house in May.
    en	share	sign up to receive	start	line	Sign up to receive the latest updates.	Sign up two players, the coach said.
    en	share	sign up to get	start	line	Sign up to get the inside scoop.	Sign up two players, the coach said.
    en	share	unsubscribe at any time	anywhere	line	You may unsubscribe at any time.	You may leave at any time.
    en	share	thanks for signing up	start	line	Thanks for signing up!	Thanks for the fish, they said.
    en	share	thank you for signing up	start	line	Thank you for signing up!	Thank you for the fish, they said.
    en	share	your subscription has been confirmed	start	line	Your subscription has been confirmed. Look at your mail!	Your order has been lost, he said.
    en	share	in a personalized feed	anywhere	line	See your topics in a personalized feed.	The cows are kept in a feed lot.
    en	share	wherever you get your podcasts	anywhere	line	Listen wherever you get your podcasts.	Sit wherever you like, she said.
    en	share	apple podcasts	anywhere@edge	line	Listen to the show on Apple Podcasts.	The apple harvest was poor.
    en	share	listen and subscribe	anywhere@edge	line	Please listen and subscribe to it.	They listen and nod.
    en	share	follow us on	anywhere@edge	line	To hear more, follow us on our page.	They follow us home every night.
    en	share	email us at	anywhere@edge	line	Questions? Email us at the desk.	The dog met us at the door.
    en	share	write to us at	anywhere@edge	line	Questions? Write to us at the desk.	She came to us at noon.
    en	share	send your problem to	anywhere@edge	line	Please send your problem to the desk.	Please send your horse to the stable.
    en	share	letters to the editor	anywhere@foot	line	We print letters to the editor every week.	The letters went to the queen.
    en	share	if you enjoyed this	start@foot	line	If you enjoyed this article, tell a friend.	If you enjoy the sea, come in May.
    en	share	if you liked this	start@foot	line	If you liked this story, tell a friend.	If you like the sea, come in May.
    en	share	support us	line	line	=	Support us or leave, he said.
    en	share	bookmark our homepage	anywhere@foot	line	Please bookmark our homepage and come back.	The bookmark was made of silk.
    en	share	please consider supporting	anywhere@edge	line	Please consider supporting our work.	Please consider the fish, she said.
    en	share	become a member	start@foot	line	Become a member today	Becoming a member took years.
    en	share	special offer for	start@edge	line	Special offer for readers: a year at half price.	Special offers filled the shop.
    en	share	after newsletter promotion	line	line	=	After newsletter promotion the price rose.
    en	share	skip past newsletter promotion	line	line	=	Skip past newsletter promotion, he told her, it is all ads.
    en	comments	premoderated	anywhere@foot	line	Comments on this piece are premoderated.	Comments on this piece are welcome.
    en	related	you might like	line	list	=	You might like the sea, she said.
    en	related	you may like	line	list	=	You may like the sea, she said.
    en	related	you may be interested in	line	list	=	You may be interested in the sea, she said.
    en	related	recommended by our editors	line	list	=	Recommended by our editors, the book sold well.
    en	related	recommended reading	line	list	=	Recommended reading for sailors was short.
    en	related	recommended articles	line	list	=	Recommended articles of the code were struck out.
    en	related	recommended videos	line	list	=	Recommended videos were shown to the jury.
    en	related	read this next	line	list	=	Read this next page aloud, the teacher said.
    en	related	read more about	lead	list	Read more about: the harbour	Read more about the sea in the second book.
    en	related	read more from	start@foot	list	Read more from the Harbour Post	Read more fromage labels, the cook said.
    en	related	more great	start@foot	list	More great Harbour stories	More greatness was asked of him.
    en	related	more must reads	start@foot	list	More must-reads from the Harbour	More must be done, she said.
    en	related	more must reads from	start@foot	list	More Must-Reads From the Harbour	More must be done from the shore.
    en	related	more for you	line	list	=	More for you than for me, she said.
    en	related	more to read	line	list	=	More to read than to write, she said.
    en	related	most popular stories	line	list	=	Most popular stories of the sea end badly.
    en	related	popular now	line	list	=	Popular now with sailors, the inn is full.
    en	related	trending	line	list	=	Trending down, the price fell.
    en	related	trending stories	line	list	=	Trending stories reached the king.
    en	related	featured stories	line	list	=	Featured stories were read aloud.
    en	related	around the web	line	list	=	Around the web the spider waits.
    en	related	from around the web	line	list	=	From around the web the spider came.
    en	related	from our partners	line	list	=	From our partners in the north came salt.
    en	related	related videos	line	list	=	Related videos were shown to the jury.
    en	related	related video	line	list	=	Related video was shown to the jury.
    en	related	related links	line	list	=	Related links of the chain were cut.
    en	related	related reads	line	list	=	Related reads of the law differ.
    en	related	further coverage	line	list	=	Further coverage of the roof is planned.
    en	related	latest stories	line	list	=	Latest stories from the camp are poor.
    en	related	top headlines	line	list	=	Top headlines were read aloud.
    en	related	suggested reading	line	list	=	Suggested reading for sailors was short.
    en	media	swipe to scroll horizontally	line	line	=	Swipe to scroll horizontally through the list, she said.
    en	media	header cell column #	line	line	Header Cell - Column 1	Header cell column 1 was cut in stone, he said.
    en	media	image	lead	caption	Image: Harbour Agency	Image and text were one.
    en	media	picture	lead	caption	Picture: Harbour Agency	Picture and text were one.
    en	media	photo	lead	caption	Photo: Harbour Agency	Photo and text were one.
    en	media	photos	lead	caption	Photos: Harbour Agency	Photos of the wreck were shown to all.
    en	media	submitted photo	start	caption	SUBMITTED PHOTO The fleet at dawn	Submitted photographs filled the hall.
    en	media	courtesy photo	start	caption	COURTESY PHOTO The fleet at dawn	Courtesy phoned ahead of him.
    en	media	photo by	bracket	caption	The fleet at dawn (Photo by Jane Miller)	The photo (photo by hand, he said) of it was lost in May.
    en	media	credit	tail	caption	A map of the harbour wall. Credit: Harbour Agency.	A map of the bank gave credit to nobody.
    en	media	image	tail	caption	A view of the harbour wall. Image: Harbour Agency	A view of the wall in the image was lost.
    en	media	photo	tail	caption	A view of the harbour wall. Photo: Harbour Agency	A view of the wall in the photo was lost.
    en	media	picture	tail	caption	A view of the harbour wall. Picture: Harbour Agency	A view of the wall in the picture was lost.
    en	media	photograph	tail	caption	A view of the harbour wall. Photograph: Jane Miller	A view of the wall in the photograph was lost.
    en	media	screenshot	tail	caption	A view of the harbour page. Screenshot: Jane Miller	A view of the page in the screenshot was lost.
    en	byline	this episode was produced by	start	line	This episode was produced by Jane Miller.	This episode was product of the war.
    en	byline	this episode of	start@foot	line	This episode of the Harbour Show was made by Jane Miller.	This episodic life suited him.
    en	byline	contributed to this report	anywhere@foot	line	Agency writer Jane Miller in Rome contributed to this report.	They all contributed to the harbour.
    en	byline	contributed to this story	anywhere@foot	line	Agency writer Jane Miller in Rome contributed to this story.	They all contributed to the harbour.
    en	byline	contributed to this article	anywhere@foot	line	Agency writer Jane Miller in Rome contributed to this article.	They all contributed to the harbour.
    en	byline	contributed reporting	anywhere@foot	line	Agency writer Jane Miller in Rome contributed reporting.	They all contributed to the harbour.
    en	byline	with reporting by	start@foot	line	With reporting by Jane Miller.	With reporting banned, nobody knew.
    en	byline	additional reporting by	start@foot	line	Additional reporting by Jane Miller.	Additional reports came in May.
    en	notice	editor's note	start@edge	line	Editor’s Note: Our editors changed the second line of it.	Editors noted the change.
    en	ad	prices are subject to change	anywhere@foot	line	All prices are subject to change without notice.	The prices are subject to a tax.
    en	share	full coverage of	anywhere@foot	line	Follow our full coverage of the vote on our page.	The roof has full coverage at last.
    en	share	for more on	start@foot	line	For more on this story, visit our page	For more once than twice he tried.
    en	share	for the latest	start@edge	line	For the latest news, visit our page	For the later ones it was too late.
    """
}
