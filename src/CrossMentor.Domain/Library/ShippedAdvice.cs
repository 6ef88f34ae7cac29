using CrossMentor.Domain.Pairs;

namespace CrossMentor.Domain.Library;

/// <summary>A point of feedback in words, with advice for whoever is asked for more of it.</summary>
/// <param name="Texts">In the order of the languages.</param>
internal sealed record ShippedAdvice(FeedbackPoint Point, IReadOnlyList<LocalContent> Texts)
{
    /// <summary>One a point, in Danish, German, English and Dutch.</summary>
    public static IReadOnlyList<ShippedAdvice> All { get; } =
    [
        new(FeedbackPoint.Listening,
        [
            new("da", "Lytte", "Tæl til tre, før du svarer. Sig med dine egne ord, hvad du hørte, og spørg, om det passer, før du lægger noget til."),
            new("de", "Zuhören", "Zähl bis drei, bevor du antwortest. Sag mit eigenen Worten, was du gehört hast, und frag, ob es stimmt, bevor du etwas hinzufügst."),
            new("en", "Listening", "Count to three before you answer. Say in your own words what you heard, and ask whether it is so before you add anything."),
            new("nl", "Luisteren", "Tel tot drie voordat je antwoordt. Zeg in je eigen woorden wat je hoorde, en vraag of het klopt voordat je iets toevoegt."),
        ]),
        new(FeedbackPoint.Questions,
        [
            new("da", "Åbne spørgsmål", "Begynd med hvad eller hvordan, og stil ét spørgsmål ad gangen. Et spørgsmål, du kender svaret på, er et råd i forklædning."),
            new("de", "Offene Fragen", "Beginne mit was oder wie, und stell eine Frage nach der anderen. Eine Frage, deren Antwort du kennst, ist ein verkleideter Rat."),
            new("en", "Open questions", "Begin with what or how, and ask one question at a time. A question whose answer you know is advice in disguise."),
            new("nl", "Open vragen", "Begin met wat of hoe, en stel één vraag tegelijk. Een vraag waarvan je het antwoord kent, is een vermomd advies."),
        ]),
        new(FeedbackPoint.Candour,
        [
            new("da", "Oprigtighed", "Sig, hvad du ser udefra, og hvad det gør ved dig, og spørg så, hvordan det ser ud indefra. Det er netop derfor, I kommer fra hver sin organisation."),
            new("de", "Offene Worte", "Sag, was du von außen siehst und was es bei dir auslöst, und frag dann, wie es von innen aussieht. Gerade dafür kommt ihr aus zwei Organisationen."),
            new("en", "Candour", "Say what you see from outside and what it does to you, and then ask how it looks from inside. This is what two organisations are good for."),
            new("nl", "Openhartigheid", "Zeg wat je van buitenaf ziet en wat het met je doet, en vraag dan hoe het er van binnenuit uitziet. Juist daarvoor komen jullie uit twee organisaties."),
        ]),
        new(FeedbackPoint.Encouragement,
        [
            new("da", "Opmuntring", "Nævn én ting, den anden gjorde, og hvad der kom ud af den, lige så præcist som du ville nævne en fejl."),
            new("de", "Ermutigung", "Nenne eine Sache, die der andere getan hat, und was daraus wurde, so genau, wie du einen Fehler nennen würdest."),
            new("en", "Encouragement", "Name one thing that the other did and what came of it, as exactly as you would name a fault."),
            new("nl", "Aanmoediging", "Noem één ding dat de ander deed en wat ervan kwam, zo precies als je een fout zou noemen."),
        ]),
        new(FeedbackPoint.Experience,
        [
            new("da", "Egne erfaringer", "Fortæl på to minutter om en gang, hvor det gik galt for dig selv, og spørg, hvad af det der kan bruges."),
            new("de", "Eigene Erfahrung", "Erzähl in zwei Minuten, wann es dir selbst misslungen ist, und frag, was davon zu gebrauchen ist."),
            new("en", "Own experience", "Tell in two minutes of a time when it went wrong for you, and ask what of it can be used."),
            new("nl", "Eigen ervaring", "Vertel in twee minuten over een keer dat het jou zelf niet lukte, en vraag wat daarvan bruikbaar is."),
        ]),
        new(FeedbackPoint.Focus,
        [
            new("da", "Holde fokus", "Aftal i begyndelsen, hvad der skal være anderledes, når I går, og se efter, når halvdelen af tiden er gået."),
            new("de", "Beim Thema bleiben", "Vereinbart am Anfang, was anders sein soll, wenn ihr geht, und schaut nach der halben Zeit danach."),
            new("en", "Focus", "Agree at the beginning on what is to be different when you leave, and look at it when half the time is over."),
            new("nl", "Bij het onderwerp blijven", "Spreek aan het begin af wat er anders moet zijn als jullie gaan, en kijk ernaar als de helft van de tijd voorbij is."),
        ]),
        new(FeedbackPoint.Preparation,
        [
            new("da", "Forberedelse", "Send ét spørgsmål to dage før, og læs, hvad I aftalte sidst, før du går derhen."),
            new("de", "Vorbereitung", "Schick zwei Tage vorher eine Frage, und lies, was ihr zuletzt vereinbart habt, bevor du hingehst."),
            new("en", "Preparation", "Send one question two days ahead, and read what you agreed the last time before you go."),
            new("nl", "Voorbereiding", "Stuur twee dagen van tevoren één vraag, en lees wat jullie de vorige keer afspraken voordat je gaat."),
        ]),
        new(FeedbackPoint.FollowThrough,
        [
            new("da", "Gøre det aftalte", "Slut med ét skridt og en dag, og sig, hvem der fortæller hvem. Begynd næste samtale med det."),
            new("de", "Tun, was vereinbart ist", "Endet mit einem Schritt und einem Tag, und sagt, wer wem berichtet. Beginnt das nächste Gespräch damit."),
            new("en", "Doing what was agreed", "End with one step and a day, and say who tells whom. Begin the next conversation with it."),
            new("nl", "Doen wat is afgesproken", "Eindig met één stap en een dag, en zeg wie het aan wie laat weten. Begin het volgende gesprek ermee."),
        ]),
        new(FeedbackPoint.Openness,
        [
            new("da", "Åbenhed", "Sig én ting, du ikke ved, eller som ikke går godt, før den anden gør det. Nogen skal være den første."),
            new("de", "Offenheit", "Sag eine Sache, die du nicht weißt oder die nicht gut läuft, bevor der andere es tut. Einer muss anfangen."),
            new("en", "Openness", "Say one thing that you do not know, or that does not go well, before the other does. Somebody has to be first."),
            new("nl", "Openheid", "Zeg één ding dat je niet weet of dat niet goed gaat, voordat de ander het doet. Iemand moet de eerste zijn."),
        ]),
    ];
}
