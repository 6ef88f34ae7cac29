using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Library;

/// <summary>Guidance that comes with the product: for each role and stage, in Danish, German, English and Dutch.</summary>
/// <param name="Texts">In the order of the languages.</param>
public sealed record ShippedGuidance(ParticipantRole Role, ProgrammeStage Stage, IReadOnlyList<LocalContent> Texts)
{
    /// <summary>English first, for whoever reads none of the others.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "da", "de", "nl"];

    public static IReadOnlyList<ShippedGuidance> All { get; } =
    [
        new(ParticipantRole.Mentor, ProgrammeStage.Preparation,
        [
            new("da", "Før I mødes",
                "Du er mentor for en fra en anden organisation og har ingen indflydelse på den persons karriere: brug den frihed til at lytte. Tænk på tre vendepunkter i dit eget liv, og på hvad du gerne ville være blevet spurgt om dengang. Hold en time fri til hver samtale og et kvarter bagefter."),
            new("de", "Bevor ihr euch trefft",
                "Du begleitest jemanden aus einer anderen Organisation und entscheidest nicht über diese Laufbahn: Nutze diese Freiheit, um zuzuhören. Denk an drei eigene Wendepunkte und daran, was du damals gern gefragt worden wärst. Halte für jedes Gespräch eine Stunde frei und danach eine Viertelstunde."),
            new("en", "Before you meet",
                "You mentor somebody of another organisation, and you have no say in that person's career: use this freedom to listen. Think of three turning points of your own, and of what you would have wanted to be asked then. Keep an hour free for each conversation, and a quarter of an hour after it."),
            new("nl", "Voor jullie elkaar ontmoeten",
                "Je begeleidt iemand van een andere organisatie en hebt niets te zeggen over die loopbaan: gebruik die vrijheid om te luisteren. Denk aan drie keerpunten van jezelf en aan wat je toen gevraagd had willen worden. Houd voor elk gesprek een uur vrij, en een kwartier erna."),
        ]),
        new(ParticipantRole.Mentor, ProgrammeStage.Beginning,
        [
            new("da", "Den første samtale",
                "Begynd med, hvem du er, ikke med, hvad du ved. Aftal, hvad der bliver mellem jer, hvor ofte I mødes, og hvem der foreslår næste gang: det må I begge. Spørg, hvad der skal være anderledes om et år, og skriv intet ned, som ikke må forlade rummet."),
            new("de", "Das erste Gespräch",
                "Beginne damit, wer du bist, nicht damit, was du weißt. Vereinbart, was unter euch bleibt, wie oft ihr euch trefft und wer das nächste Mal vorschlägt: Das dürfen beide. Frag, was in einem Jahr anders sein soll, und schreib nichts auf, was den Raum nicht verlassen darf."),
            new("en", "The first conversation",
                "Begin with who you are, not with what you know. Agree on what stays between you, how often you meet, and who proposes the next time: both of you may. Ask what the mentee wants to be different in a year, and write down nothing that leads out of the room."),
            new("nl", "Het eerste gesprek",
                "Begin met wie je bent, niet met wat je weet. Spreek af wat tussen jullie blijft, hoe vaak jullie elkaar zien en wie de volgende keer voorstelt: dat mag allebei. Vraag wat er over een jaar anders moet zijn, en noteer niets dat buiten de kamer hoort te blijven."),
        ]),
        new(ParticipantRole.Mentor, ProgrammeStage.Middle,
        [
            new("da", "Hold det nyttigt",
                "Spørg mere, end du svarer. Del en erfaring, når du bliver bedt om den, og fortæl, hvad der gik galt. Er to møder i træk blevet flyttet, så tal først om det. Præsenter din mentee for én person, som kun du kan præsentere."),
            new("de", "Damit es nützt",
                "Frag mehr, als du antwortest. Teile eine Erfahrung, wenn du darum gebeten wirst, und sag auch, was daran schiefging. Wurden zwei Treffen nacheinander verschoben, sprecht zuerst darüber. Mach deinen Mentee mit einer Person bekannt, die nur du vorstellen kannst."),
            new("en", "Keep it useful",
                "Ask more than you answer. Offer an experience when you are asked for it, and say what went wrong in it. If two meetings in a row were put off, talk about that first. Introduce the mentee to one person whom only you could introduce."),
            new("nl", "Houd het nuttig",
                "Vraag meer dan je antwoordt. Deel een ervaring als erom gevraagd wordt, en zeg ook wat er misging. Zijn twee afspraken achter elkaar verzet, praat daar dan eerst over. Stel je mentee voor aan één iemand aan wie alleen jij kunt voorstellen."),
        ]),
        new(ParticipantRole.Mentor, ProgrammeStage.Closing,
        [
            new("da", "En god afslutning",
                "Se tilbage sammen: hvad ville I begge, og hvad blev det til? Fortæl din mentee, hvad du selv har lært. Beslut åbent, om I holder kontakten, og meld til programmet, når forløbet er afsluttet."),
            new("de", "Gut aufhören",
                "Blickt gemeinsam zurück: Was hattet ihr vor, und was ist daraus geworden? Sag deinem Mentee, was du gelernt hast. Entscheidet offen, ob ihr in Kontakt bleibt, und meldet dem Programm, wenn das Mentoring abgeschlossen ist."),
            new("en", "Ending well",
                "Look back together: what did you both set out for, and what came of it? Tell the mentee what you have learned. Decide openly whether you stay in touch, and tell the programme when the mentoring is complete."),
            new("nl", "Goed afsluiten",
                "Kijk samen terug: waar gingen jullie voor, en wat is ervan gekomen? Vertel je mentee wat jij hebt geleerd. Beslis open of jullie contact houden, en meld het programma wanneer de begeleiding is afgerond."),
        ]),
        new(ParticipantRole.Mentee, ProgrammeStage.Preparation,
        [
            new("da", "Før I mødes",
                "Skriv til dig selv to ting, du vil kunne om et år. Din mentor kender hverken din chef eller jeres kunder: tænk over, hvordan du ville forklare dit arbejde for en fremmed. Beslut, hvad du ikke taler om, fordi det ikke må forlade din organisation."),
            new("de", "Bevor ihr euch trefft",
                "Schreib für dich zwei Dinge auf, die du in einem Jahr können willst. Dein Mentor kennt weder deine Führungskraft noch eure Kunden: Überleg, wie du deine Arbeit einem Fremden erklärst. Entscheide, worüber du nicht sprichst, weil es deine Organisation nicht verlassen darf."),
            new("en", "Before you meet",
                "Write down, for yourself, two things that you want to be able to do in a year. Your mentor knows neither your boss nor your customers: think of how you would explain your work to a stranger. Decide what you will not talk about, because it must not leave your organisation."),
            new("nl", "Voor jullie elkaar ontmoeten",
                "Schrijf voor jezelf twee dingen op die je over een jaar wilt kunnen. Je mentor kent je leidinggevende en je klanten niet: bedenk hoe je je werk aan een vreemde uitlegt. Bepaal waarover je niet praat, omdat het je organisatie niet mag verlaten."),
        ]),
        new(ParticipantRole.Mentee, ProgrammeStage.Beginning,
        [
            new("da", "Den første samtale",
                "Sig, hvad du håber på, og hvad du frygter. Foreslå selv det næste møde med et spørgsmål, du tager med. Ingen i din organisation hører, hvad du siger her; aftal højt, at det gælder for jer begge."),
            new("de", "Das erste Gespräch",
                "Sag, was du hoffst und was du fürchtest. Schlag das nächste Treffen selbst vor, mit einer Frage, die du mitbringst. Niemand in deiner Organisation erfährt, was du hier sagst; vereinbart laut, dass das für euch beide gilt."),
            new("en", "The first conversation",
                "Say what you hope for, and what you fear. Propose the next meeting yourself, with a question that you bring. Nobody in your organisation hears what you say here; agree aloud that the same holds for both of you."),
            new("nl", "Het eerste gesprek",
                "Zeg wat je hoopt en waar je tegen opziet. Stel zelf de volgende afspraak voor, met een vraag die je meebrengt. Niemand in je organisatie hoort wat je hier zegt; spreek hardop af dat dit voor jullie allebei geldt."),
        ]),
        new(ParticipantRole.Mentee, ProgrammeStage.Middle,
        [
            new("da", "Prøv noget",
                "Prøv mellem to samtaler én ting, du aldrig har gjort, og tag det med, der kom ud af det, især hvis det mislykkedes. Bed om en erfaring frem for et svar. Skal et møde flyttes, så foreslå den nye dag i samme besked."),
            new("de", "Probier etwas aus",
                "Probier zwischen zwei Gesprächen eine Sache aus, die du nie getan hast, und bring mit, was daraus wurde, gerade wenn es misslang. Bitte um eine Erfahrung statt um eine Antwort. Muss ein Treffen verschoben werden, schlag in derselben Nachricht den neuen Tag vor."),
            new("en", "Try something",
                "Between two conversations, try one thing that you have never done, and bring what came of it, above all if it failed. Ask for an experience rather than for an answer. If a meeting has to move, propose the new day in the same message."),
            new("nl", "Probeer iets",
                "Probeer tussen twee gesprekken één ding dat je nooit eerder deed, en neem mee wat ervan kwam, juist als het mislukte. Vraag om een ervaring in plaats van een antwoord. Moet een afspraak verzet worden, stel dan in hetzelfde bericht de nieuwe dag voor."),
        ]),
        new(ParticipantRole.Mentee, ProgrammeStage.Closing,
        [
            new("da", "En god afslutning",
                "Fortæl din mentor, hvad du gør anderledes nu, med ét eksempel. Vælg én ting, du går videre med alene, og en i din egen organisation, du kan fortælle det til. Sig tak, og sig til, når forløbet er afsluttet."),
            new("de", "Gut aufhören",
                "Sag deinem Mentor, was du jetzt anders machst, mit einem Beispiel. Wähle eine Sache, mit der du allein weitermachst, und jemanden in deiner Organisation, dem du davon erzählen kannst. Sag danke, und sag, wann das Mentoring abgeschlossen ist."),
            new("en", "Ending well",
                "Tell your mentor what you do differently now, with one example. Choose one thing that you go on with alone, and somebody in your own organisation whom you can tell of it. Say thank you, and say when the mentoring is complete."),
            new("nl", "Goed afsluiten",
                "Vertel je mentor wat je nu anders doet, met één voorbeeld. Kies één ding waarmee je alleen verdergaat, en iemand in je eigen organisatie aan wie je dat kunt vertellen. Zeg dankjewel, en zeg wanneer de begeleiding is afgerond."),
        ]),
    ];
}
