using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>What two people did together. That they met, when and how long is counted by the ledger of reciprocity and stays; what they said goes.</summary>
internal static class PairTraces
{
    public static PairExplanation Unexplained { get; } = new(0, [], []);

    public static IReadOnlyList<PersonalRows> Erased { get; } =
    [
        new DeletedRows<PairJournal>(of => journal => journal.MentorPersonId == of.Id || journal.MenteePersonId == of.Id),

        // Without its key no copy of a note is read any more, in whatever backup.
        new DeletedRows<PairContentKey>(of => key => key.MentorPersonId == of.Id || key.MenteePersonId == of.Id),
        new DeletedRows<PairNote>(of => note => note.MentorPersonId == of.Id || note.MenteePersonId == of.Id),
        new BlankedRows<PairSession>(of => session => session.MentorPersonId == of.Id || session.MenteePersonId == of.Id)
            .Blank(session => session.Topics, []),
        new BlankedRows<Pair>(of => pair => pair.MentorPersonId == of.Id || pair.MenteePersonId == of.Id)
            .Blank(pair => pair.Score, 0)
            .Blank(pair => pair.Explanation, Unexplained),
        new BlankedRows<Pair>(of => pair => pair.MentorPersonId == of.Id)
            .Blank(pair => pair.MentorProfile, (BlindedProfile?)null)
            .Blank(pair => pair.MentorPledge, (Pledge?)null),
        new BlankedRows<Pair>(of => pair => pair.MenteePersonId == of.Id)
            .Blank(pair => pair.MenteeProfile, (BlindedProfile?)null)
            .Blank(pair => pair.MenteePledge, (Pledge?)null),
    ];

    public static IReadOnlyList<KeptColumns> Kept { get; } =
    [
        PersonalData.Keep<Pair>("lead to the tombstone: pairs are counted", nameof(Pair.MentorId), nameof(Pair.MenteeId), nameof(Pair.MentorPersonId), nameof(Pair.MenteePersonId)),
        PersonalData.Keep<Pair>("who agreed, without words", nameof(Pair.Answers)),
        PersonalData.Keep<PairSession>("lead to the tombstone: sessions are counted", nameof(PairSession.MentorPersonId), nameof(PairSession.MenteePersonId)),
        PersonalData.Keep<PairCertificate>(
            "the other one of the pair keeps its certificate, which names people through their rows",
            nameof(PairCertificate.MentorPersonId), nameof(PairCertificate.MenteePersonId), nameof(PairCertificate.Code), nameof(PairCertificate.ProgrammeName)),
    ];
}
