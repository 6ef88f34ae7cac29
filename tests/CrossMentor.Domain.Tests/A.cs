using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests;

/// <summary>Valid objects to start a test from.</summary>
internal static class A
{
    public static readonly DateOnly Today = new(2026, 11, 22);
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static Organisation Organisation(string name = "Alpha", OrganisationGroupId? group = null)
        => Domain.Organisations.Organisation.Register(Ids.New<OrganisationId>(), new(name, "finance", SizeBand.Small, "NL", group)).Value;

    public static ProgrammePlan Plan(ProgrammeKind kind = ProgrammeKind.TwoWay, int tolerance = 0, IReadOnlyList<string>? tracks = null) => new(
        "Edition 2026", kind, Orientation.Traditional, "To exchange experience.", ["en"], Today, Tracks: tracks,
        BalanceTolerance: tolerance, LearningGroupCount: kind == ProgrammeKind.HybridActionLearning ? 2 : 0, PairApproval: PairApproval.None);

    public static Programme Programme(ProgrammeKind kind = ProgrammeKind.TwoWay, int tolerance = 0, IReadOnlyList<string>? tracks = null)
        => Domain.Programmes.Programme.Create(Ids.New<ProgrammeId>(), Plan(kind, tolerance, tracks), MatchingPolicy.Default).Value;

    public static Programme ActiveProgramme(ProgrammeKind kind = ProgrammeKind.TwoWay)
    {
        var programme = Programme(kind);
        programme.Activate();
        return programme;
    }

    public static Programme ClosedProgramme(ProgrammeKind kind = ProgrammeKind.TwoWay)
    {
        var programme = ActiveProgramme(kind);
        _ = programme.Close();
        return programme;
    }

    public static ParticipatingOrganisation Participation(
        Programme programme, OrganisationId? organisation = null, ParticipationRole? role = null, int mentors = 5, int mentees = 5)
    {
        var taken = role ?? (programme.Kind == ProgrammeKind.OneWay ? ParticipationRole.ProvidesMentors : ParticipationRole.ProvidesBoth);
        return ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(),
            programme,
            organisation ?? Ids.New<OrganisationId>(),
            taken,
            Domain.Programmes.Participation.Offers(taken, ParticipantRole.Mentor) ? mentors : 0,
            Domain.Programmes.Participation.Offers(taken, ParticipantRole.Mentee) ? mentees : 0,
            [],
            CompetitorMap.Empty).Value;
    }

    public static Person Person(OrganisationId? organisation = null, string externalId = "E-1")
        => Domain.Participants.Person.Add(Ids.New<PersonId>(), organisation ?? Ids.New<OrganisationId>(), new(externalId, "Some Body")).Value;

    public static Participant Participant(
        Programme programme, ParticipatingOrganisation participation, ParticipantRole role, int capacity = 1, TrackId? track = null)
        => Domain.Participants.Participant.Enrol(
            Ids.New<ParticipantId>(), programme, Person(participation.OrganisationId), participation, new(role, track, capacity), 0).Value;

    public static PairExplanation Explanation(int score = 500)
        => new(score, [new("a.scorer", "Goals", 500, 1, score, "Both name delegation.")], [new("a.rule", VerdictKind.Allow, "OK", "Fine.")]);

    public static MatchRun Run(Programme programme)
        => MatchRun.Queue(Ids.New<MatchRunId>(), programme, 1, [], Now, isAnotherOpen: false).Value;
}
