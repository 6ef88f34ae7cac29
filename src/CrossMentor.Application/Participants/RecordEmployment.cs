using CrossMentor.Application.Agreements;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Keeps what an organisation says of the employment of one of its people. Neither the person nor the programme is asked.</summary>
internal sealed class RecordEmployment(CrossMentorDb db, CallerScope scope, NonRecruitmentWatch watch, TimeProvider clock)
    : ICommand<RecordEmploymentInput, EmploymentFactId>
{
    public async Task<Outcome<Admitted<EmploymentFactId>>> AdmitAsync(RecordEmploymentInput input, CancellationToken ct)
    {
        var found = await db.People.VisibleAsync(input.PersonId, person => person.Id == input.PersonId, ct);
        return found.Then(person => scope.Require().Coordinates(person.OrganisationId)
            ? Admission.Granted(token => ApplyAsync(person, input, token))
            : new NotPermitted());
    }

    private async Task<Outcome<EmploymentFactId>> ApplyAsync(Person person, RecordEmploymentInput input, CancellationToken ct)
    {
        if (person.CheckKnown() is { IsRefused: true } erased)
        {
            return erased.Refusal;
        }

        var known = await db.EmploymentFacts.CountAsync(fact => fact.PersonId == person.Id, ct);
        var recorded = EmploymentFact.Record(
            Ids.New<EmploymentFactId>(), person, input.IsEmployed, input.On, known, clock.Today(), clock.GetUtcNow());
        if (recorded.IsRefused)
        {
            return Outcome<EmploymentFactId>.Refused(recorded.Refusals);
        }

        db.EmploymentFacts.Add(recorded.Value);
        if (input.IsEmployed && await HasLeftAsync(person, ct))
        {
            using var system = SystemScope.Open(db, SystemPurpose.NonRecruitmentWatch);
            await watch.ObserveAsync(system, [person], ct);
            await db.SaveChangesAsync(ct);
        }

        return recorded.Value.Id;
    }

    /// <summary>Whether the last that was recorded of somebody is a departure, so that being employed is a return.</summary>
    private async Task<bool> HasLeftAsync(Person person, CancellationToken ct) => await db.EmploymentFacts
        .Where(fact => fact.PersonId == person.Id && fact.Kind != EmploymentFactKind.Grade)
        .OrderByDescending(fact => fact.HappenedOn).ThenByDescending(fact => fact.RecordedAt)
        .Select(fact => (EmploymentFactKind?)fact.Kind)
        .FirstOrDefaultAsync(ct) == EmploymentFactKind.Left;
}
