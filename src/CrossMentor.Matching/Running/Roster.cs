using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;

namespace CrossMentor.Matching.Running;

/// <summary>Who is behind which row and code. Only the run knows; plugins see rows and codes.</summary>
internal sealed class Roster
{
    private readonly Dictionary<Guid, int> mentorRows;
    private readonly Dictionary<Guid, int> menteeRows;
    private readonly Dictionary<Guid, int> organisationCodes;

    private Roster(MatchingPerson[] mentors, MatchingPerson[] mentees, Guid[] organisations)
    {
        Mentors = [.. mentors];
        Mentees = [.. mentees];
        Organisations = [.. organisations];
        MentorIds = [.. mentors.Select(person => person.ParticipantId)];
        MenteeIds = [.. mentees.Select(person => person.ParticipantId)];
        mentorRows = Rows(MentorIds);
        menteeRows = Rows(MenteeIds);
        organisationCodes = Rows(Organisations);
        MentorOrganisations = [.. mentors.Select(person => organisationCodes[person.OrganisationId])];
        MenteeOrganisations = [.. mentees.Select(person => organisationCodes[person.OrganisationId])];
    }

    public ImmutableArray<MatchingPerson> Mentors { get; }

    public ImmutableArray<MatchingPerson> Mentees { get; }

    public ImmutableArray<Guid> MentorIds { get; }

    public ImmutableArray<Guid> MenteeIds { get; }

    public ImmutableArray<Guid> Organisations { get; }

    public ImmutableArray<int> MentorOrganisations { get; }

    public ImmutableArray<int> MenteeOrganisations { get; }

    public static Roster Create(MatchingInput input, ulong seed)
    {
        var organisations = input.Mentors.Concat(input.Mentees)
            .SelectMany(person => person.ProtectedOrganisations.Concat(person.InfluencedOrganisations).Append(person.OrganisationId))
            .Concat(input.Competitors.SelectMany(declaration => new[] { declaration.First, declaration.Second }))
            .Concat(input.OrganisationGroups.Select(membership => membership.OrganisationId))
            .Concat(input.Quotas.Select(quota => quota.OrganisationId))
            .Concat(input.PlaceMoves.Select(move => move.OrganisationId))
            .Distinct()
            .Order();
        return new Roster(
            SeededOrder.Shuffle(input.Mentors.OrderBy(person => person.ParticipantId), seed, "mentors"),
            SeededOrder.Shuffle(input.Mentees.OrderBy(person => person.ParticipantId), seed, "mentees"),
            SeededOrder.Shuffle(organisations, seed, "organisations"));
    }

    public int MentorRow(Guid participantId) => mentorRows[participantId];

    public int MenteeRow(Guid participantId) => menteeRows[participantId];

    public int OrganisationCode(Guid organisationId) => organisationCodes[organisationId];

    private static Dictionary<Guid, int> Rows(ImmutableArray<Guid> ids)
        => ids.Select((id, row) => (id, row)).ToDictionary(entry => entry.id, entry => entry.row);
}
