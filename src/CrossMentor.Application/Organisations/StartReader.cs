using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Organisations;

/// <summary>Reads what an organisation that thinks about starting has to go by.</summary>
/// <remarks>
/// Reporting lines are read by the coordinator alone, who sees all of them. To somebody else who acts for the organisation nobody is
/// known: a count over the few people that a manager meets elsewhere would say something wrong about the whole.
/// </remarks>
public sealed class StartReader(CrossMentorDb db, ICallerScope scope)
{
    /// <summary>Null for an organisation that does not exist, is hidden, or is not the caller's.</summary>
    public async Task<ConsortiumFeasibility?> FeasibilityAsync(OrganisationId id, CancellationToken ct)
    {
        if (scope.Caller?.Coordinates(id) != true)
        {
            return null;
        }

        return await FindAsync(id, ct) is { } organisation ? await CountAsync(organisation, await AssessmentAsync(id, ct), ct) : null;
    }

    /// <summary>Null for an organisation that does not exist, is hidden, or is not the caller's.</summary>
    public async Task<StartAdvice?> AdviceAsync(OrganisationId id, CancellationToken ct)
    {
        if (scope.Caller?.ActsFor(id) != true || await FindAsync(id, ct) is not { } organisation)
        {
            return null;
        }

        var assessment = await AssessmentAsync(id, ct);
        return StartAdvice.Of(await CountAsync(organisation, assessment, ct), assessment);
    }

    private Task<Organisation?> FindAsync(OrganisationId id, CancellationToken ct)
        => db.Organisations.AsNoTracking().SingleOrDefaultAsync(organisation => organisation.Id == id, ct);

    private Task<StartAssessment?> AssessmentAsync(OrganisationId id, CancellationToken ct)
        => db.StartAssessments.AsNoTracking().SingleOrDefaultAsync(assessment => assessment.OrganisationId == id, ct);

    private async Task<ConsortiumFeasibility> CountAsync(Organisation organisation, StartAssessment? assessment, CancellationToken ct)
    {
        // A line that leads to somebody who was not read is an unknown line, so the count never promises too much.
        Dictionary<PersonId, ReportingLine> lines = scope.Caller!.Coordinates(organisation.Id)
            ? await db.People
                .Where(person => person.OrganisationId == organisation.Id)
                .OrderBy(person => person.Id)
                .Take(ConsortiumFeasibility.PeopleMax)
                .Select(person => new { person.Id, person.ReportingLine })
                .ToDictionaryAsync(person => person.Id, person => person.ReportingLine, ct)
            : [];
        return ConsortiumFeasibility.Of(
            organisation.Id, organisation.SizeBand, lines, assessment?.Threshold ?? ConsortiumFeasibility.ThresholdDefault);
    }
}
