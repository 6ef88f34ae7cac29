using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Whom an organisation has to ask how it goes: all who are due to its coordinator, and those who were missed too often to the manager.</summary>
public sealed class FollowUpReader(CrossMentorDb db, ICallerScope scope, TimeProvider clock)
{
    /// <summary>People who are told at once.</summary>
    public const int DueMax = 250;

    /// <summary>The longest overdue first.</summary>
    public async Task<IReadOnlyList<FollowUpDue>> ReadAsync(OrganisationId organisation, CancellationToken ct)
    {
        if (scope.Caller is not { } caller)
        {
            return [];
        }

        var today = clock.Today();
        var plans = await db.FollowUpPlans.Where(plan => plan.OrganisationId == organisation).AsNoTracking().ToDictionaryAsync(plan => plan.ProgrammeId, ct);
        var programmes = plans.Keys.ToList();
        var people = await db.Participants
            .Where(person => person.OrganisationId == organisation && person.State == ParticipantState.Enrolled && programmes.Contains(person.ProgrammeId))
            .Select(person => new { person.Id, person.ProgrammeId })
            .ToListAsync(ct);
        var last = await LastAsync(organisation, ct);
        var due = people
            .Select(person => FollowUpDue.Of(plans[person.ProgrammeId], person.Id, last.TryGetValue(person.Id, out var on) ? on : null, today))
            .OfType<FollowUpDue>();
        return [.. due
            .Where(one => IsTold(caller, one))
            .OrderBy(one => one.DueOn).ThenBy(one => one.ParticipantId)
            .Take(DueMax)];
    }

    private static bool IsTold(Caller caller, FollowUpDue due) => caller.Coordinates(due.Plan.OrganisationId)
        || (due.IsEscalated && caller.MayManage(due.Plan.ProgrammeId));

    // The manager sees that somebody is missed, and never what came of a follow-up.
    private async Task<Dictionary<ParticipantId, DateOnly>> LastAsync(OrganisationId organisation, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.ProgrammeReport);
        return await system.All<FollowUp>()
            .Where(followUp => followUp.OrganisationId == organisation)
            .GroupBy(followUp => followUp.ParticipantId)
            .Select(done => new { done.Key, On = done.Max(followUp => followUp.DoneOn) })
            .ToDictionaryAsync(done => done.Key, done => done.On, ct);
    }
}
