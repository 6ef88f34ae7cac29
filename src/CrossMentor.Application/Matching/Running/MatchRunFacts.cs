using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
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
        return new(
            programme,
            clock.Today(),
            enrolled,
            people,
            organisations,
            lines,
            [.. declarations.Where(declaration => declaration.Overlaps(from, to))],
            groups,
            CompetitorMap.Of(declarations, groups, from, to));
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
