using CrossMentor.Domain.Agreements;

namespace CrossMentor.Domain.Privacy;

/// <summary>The purposes that people can consent to, one by one, with the words that they are asked in.</summary>
/// <remarks>A changed wording is a new version: consent to an earlier one goes on for what it said, and nobody consents to it any more.</remarks>
public static class ConsentNotices
{
    public static IReadOnlyList<ConsentNotice> All { get; } =
    [
        new(
            ConsentPurpose.DiversityMatching, Version: 1,
            [
                new("da", "Det, du selv oplyser om diversitet, bruges, når mentorer og mentees matches i dette program. Ingen organisation ser det. Du kan trække samtykket tilbage når som helst; det virker straks, og oplysningerne slettes."),
                new("de", "Was du selbst über Diversität angibst, wird beim Matching dieses Programms verwendet. Keine Organisation sieht es. Du kannst die Einwilligung jederzeit widerrufen; das wirkt sofort, und die Angaben werden gelöscht."),
                new("en", "What you declare about diversity is used when mentors and mentees of this programme are matched. No organisation sees it. You can withdraw at any time; that acts at once, and what you declared is deleted."),
                new("nl", "Wat je zelf over diversiteit opgeeft, wordt gebruikt bij de matching van dit programma. Geen enkele organisatie ziet het. Je kunt je toestemming altijd intrekken; dat werkt meteen, en de gegevens worden verwijderd."),
            ],
            ActsWithinHours: 0, RetentionClass.SpecialCategory),
        new(
            ConsentPurpose.DiversityReport, Version: 1,
            [
                new("da", "Det, du selv oplyser om diversitet, tælles med i tal om programmet, der altid handler om mindst fem personer. Ingen ser dit eget svar. Du kan trække samtykket tilbage når som helst; det virker straks."),
                new("de", "Was du selbst über Diversität angibst, zählt in Zahlen über das Programm mit, die stets von mindestens fünf Personen handeln. Niemand sieht deine Antwort. Du kannst die Einwilligung jederzeit widerrufen; das wirkt sofort."),
                new("en", "What you declare about diversity is counted in figures about the programme, which are always about five people or more. Nobody sees your answer. You can withdraw at any time; that acts at once."),
                new("nl", "Wat je zelf over diversiteit opgeeft, telt mee in cijfers over het programma, die altijd over minstens vijf mensen gaan. Niemand ziet jouw antwoord. Je kunt je toestemming altijd intrekken; dat werkt meteen."),
            ],
            ActsWithinHours: 0, RetentionClass.SpecialCategory),
        new(
            ConsentPurpose.GradeMovement, Version: 1,
            [
                new("da", "Hvordan dit karrieretrin udvikler sig 12 og 24 måneder efter, at du fik en mentor, tælles med i tal om programmet, der altid handler om mindst fem personer. Tallene bygger på det, din organisation oplyser. Ingen ser, hvad der gælder dig. Du kan trække samtykket tilbage når som helst; det virker straks."),
                new("de", "Wie sich deine Karrierestufe 12 und 24 Monate nach dem Beginn mit deinem Mentor entwickelt hat, zählt in Zahlen über das Programm mit, die stets von mindestens fünf Personen handeln. Sie beruhen auf dem, was deine Organisation meldet. Niemand sieht, was für dich gilt. Du kannst die Einwilligung jederzeit widerrufen; das wirkt sofort."),
                new("en", "How your grade has moved 12 and 24 months after you got a mentor is counted in figures about the programme, which are always about five people or more. They rest on what your organisation reports. Nobody sees what holds of you. You can withdraw at any time; that acts at once."),
                new("nl", "Hoe je functieniveau zich 12 en 24 maanden nadat je een mentor kreeg heeft ontwikkeld, telt mee in cijfers over het programma, die altijd over minstens vijf mensen gaan. Ze berusten op wat je organisatie meldt. Niemand ziet wat voor jou geldt. Je kunt je toestemming altijd intrekken; dat werkt meteen."),
            ],
            ActsWithinHours: 0, RetentionClass.PersonRecord),
    ];

    public static ConsentNotice Of(ConsentPurpose purpose) => All.Single(notice => notice.Purpose == purpose);
}
