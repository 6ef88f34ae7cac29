using CrossMentor.Application.Organisations;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using DomainLine = CrossMentor.Domain.Participants.ReportingLine;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Everything that a matching of one programme rests on, read in a handful of statements.</summary>
/// <param name="Today">The day the matching is judged at.</param>
/// <param name="Enrolled">Everybody enrolled, by id.</param>
/// <param name="Lines">The reporting lines of participants, of their colleagues and of everybody above them.</param>
internal sealed record MatchRunFacts(
    Programme Programme,
    DateOnly Today,
    IReadOnlyDictionary<ParticipantId, Participant> Enrolled,
    IReadOnlyDictionary<PersonId, Person> People,
    IReadOnlyDictionary<OrganisationId, Organisation> Organisations,
    IReadOnlyDictionary<PersonId, DomainLine> Lines,
    IReadOnlyList<CompetitorDeclaration> Declarations,
    IReadOnlyDictionary<OrganisationId, OrganisationGroupId> Groups,
    CompetitorMap Competitors)
{
    /// <summary>The organisations that take part, with their quotas.</summary>
    public required IReadOnlyList<ParticipatingOrganisation> Participations { get; init; }

    /// <summary>What people have declared in private: for rules, never for showing.</summary>
    public required InterestMap Interests { get; init; }

    /// <summary>Self-declared gender, of those who consent to its use in an edition that is about it; nobody else's.</summary>
    public required IReadOnlyDictionary<ParticipantId, string> Genders { get; init; }

    /// <summary>The pairs of the programme that run, of which both are enrolled.</summary>
    public required IReadOnlyList<Pair> RunningPairs { get; init; }

    /// <summary>Whose pair ended, and has not begun anew.</summary>
    public required IReadOnlySet<(ParticipantId MentorId, ParticipantId MenteeId)> EndedPairs { get; init; }

    /// <summary>Who is in which learning group and still takes part, by the group's number; no groups before a match is published.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<ParticipantId>> LearningGroups { get; init; }

    // A line that leads out of the programme's organisations is followed so far; a longer one counts as not known.
    private const int OutsideLevelsMax = 10;

    public static async Task<MatchRunFacts> LoadAsync(SystemScope system, ProgrammeId id, TimeProvider clock, CancellationToken ct)
    {
        var programme = await system.All<Programme>().AsNoTracking().SingleAsync(programme => programme.Id == id, ct);
        var enrolled = await system.All<Participant>()
            .Where(participant => participant.ProgrammeId == id && participant.State == ParticipantState.Enrolled)
            .AsNoTracking()
            .ToDictionaryAsync(participant => participant.Id, ct);
        var participants = system.All<Participant>();
        var people = await system.All<Person>()
            .Where(person => participants.Any(participant =>
                participant.ProgrammeId == id && participant.State == ParticipantState.Enrolled && participant.PersonId == person.Id))
            .AsNoTracking()
            .ToDictionaryAsync(person => person.Id, ct);
        var parts = system.All<ParticipatingOrganisation>();
        var organisations = await system.All<Organisation>()
            .Where(organisation => organisation.GroupId != null
                || parts.Any(part => part.ProgrammeId == id && part.OrganisationId == organisation.Id))
            .AsNoTracking()
            .ToDictionaryAsync(organisation => organisation.Id, ct);
        var lines = await LinesAsync(system, id, ct);
        var (from, to) = CompetitionPeriod.Of(programme, clock);
        var declarations = await system.All<CompetitorDeclaration>()
            .Where(declaration => declaration.ValidFrom <= to && (declaration.ValidTo == null || declaration.ValidTo >= from))
            .AsNoTracking()
            .ToListAsync(ct);
        var groups = organisations.Values
            .Where(organisation => organisation.GroupId is not null)
            .ToDictionary(organisation => organisation.Id, organisation => organisation.GroupId!.Value);
        var (running, ended) = await PairsAsync(system, id, enrolled, ct);
        return new(
            programme,
            clock.Today(),
            enrolled,
            people,
            organisations,
            lines,
            [.. declarations.Where(declaration => declaration.Overlaps(from, to))],
            groups,
            CompetitorMap.Of(declarations, groups, from, to))
        {
            Participations = await parts.Where(part => part.ProgrammeId == id).OrderBy(part => part.OrganisationId).AsNoTracking().ToListAsync(ct),
            Interests = InterestMap.Of(await InterestsAsync(system, id, ct)),
            Genders = programme.IsAbout(DiversityDimension.Gender) ? await GendersAsync(system, id, ct) : new Dictionary<ParticipantId, string>(),
            RunningPairs = running,
            EndedPairs = ended,
            LearningGroups = await GroupsAsync(system, id, enrolled, ct),
        };
    }

    /// <summary>What everybody enrolled has declared and not withdrawn.</summary>
    public static Task<List<DeclaredInterest>> InterestsAsync(SystemScope system, ProgrammeId id, CancellationToken ct)
    {
        var participants = system.All<Participant>();
        return system.All<DeclaredInterest>()
            .Where(interest => interest.WithdrawnOn == null && participants.Any(participant =>
                participant.ProgrammeId == id && participant.State == ParticipantState.Enrolled && participant.PersonId == interest.PersonId))
            .AsNoTracking()
            .ToListAsync(ct);
    }

    private static Task<Dictionary<ParticipantId, string>> GendersAsync(SystemScope system, ProgrammeId id, CancellationToken ct)
    {
        var consents = system.All<Consent>().Where(consent => consent.Purpose == ConsentPurpose.DiversityMatching && consent.WithdrawnAt == null);
        return system.All<DiversityAnswer>()
            .Where(answer => answer.ProgrammeId == id
                && answer.Dimension == DiversityDimension.Gender
                && consents.Any(consent => consent.ParticipantId == answer.ParticipantId))
            .ToDictionaryAsync(answer => answer.ParticipantId, answer => answer.Value, ct);
    }

    /// <summary>Nobody who withdrew is matched, so no pair of theirs counts; withdrawing ended it anyway.</summary>
    private static async Task<(List<Pair> Running, HashSet<(ParticipantId MentorId, ParticipantId MenteeId)> Ended)> PairsAsync(
        SystemScope system, ProgrammeId id, IReadOnlyDictionary<ParticipantId, Participant> enrolled, CancellationToken ct)
    {
        var pairs = await system.All<Pair>().Where(pair => pair.ProgrammeId == id).OrderBy(pair => pair.Id).AsNoTracking().ToListAsync(ct);

        bool IsThere(ParticipantId id, ParticipantRole role) => enrolled.TryGetValue(id, out var participant) && participant.Role == role;

        var present = pairs.Where(pair => IsThere(pair.MentorId, ParticipantRole.Mentor) && IsThere(pair.MenteeId, ParticipantRole.Mentee)).ToList();
        var running = present.Where(pair => pair.IsRunning).ToList();
        var ended = present.Where(pair => !pair.IsRunning).Select(pair => (pair.MentorId, pair.MenteeId)).ToHashSet();
        ended.ExceptWith(running.Select(pair => (pair.MentorId, pair.MenteeId)));
        return (running, ended);
    }

    private static async Task<Dictionary<int, IReadOnlyList<ParticipantId>>> GroupsAsync(
        SystemScope system, ProgrammeId id, IReadOnlyDictionary<ParticipantId, Participant> enrolled, CancellationToken ct)
    {
        var groups = await system.All<LearningGroup>().Where(group => group.ProgrammeId == id).Select(group => new { group.Id, group.Number }).ToListAsync(ct);
        var members = (await system.All<LearningGroupMember>()
            .Where(member => member.ProgrammeId == id)
            .Select(member => new { member.LearningGroupId, member.ParticipantId })
            .ToListAsync(ct))
            .Where(member => enrolled.TryGetValue(member.ParticipantId, out var participant) && participant.Role == ParticipantRole.Mentee)
            .ToLookup(member => member.LearningGroupId, member => member.ParticipantId);
        return groups.ToDictionary(group => group.Number, IReadOnlyList<ParticipantId> (group) => [.. members[group.Id].Order()]);
    }

    private static async Task<Dictionary<PersonId, DomainLine>> LinesAsync(SystemScope system, ProgrammeId id, CancellationToken ct)
    {
        var parts = system.All<ParticipatingOrganisation>();
        var lines = await system.All<Person>()
            .Where(person => parts.Any(part => part.ProgrammeId == id && part.OrganisationId == person.OrganisationId))
            .Select(person => new { person.Id, person.ReportingLine })
            .ToDictionaryAsync(person => person.Id, person => person.ReportingLine, ct);

        // Managers of other organisations of a group: a level a statement, and hardly ever more than one level.
        for (var level = 0; level < OutsideLevelsMax; level++)
        {
            var outside = lines.Values
                .SelectMany(line => line.Edges)
                .Select(edge => edge.ManagerId)
                .OfType<PersonId>()
                .Where(manager => !lines.ContainsKey(manager))
                .Distinct()
                .ToList();
            if (outside.Count == 0)
            {
                break;
            }

            var above = await system.All<Person>()
                .Where(person => EF.Parameter(outside).Contains(person.Id))
                .Select(person => new { person.Id, person.ReportingLine })
                .ToListAsync(ct);
            foreach (var person in above)
            {
                lines.Add(person.Id, person.ReportingLine);
            }
        }

        return lines;
    }
}
