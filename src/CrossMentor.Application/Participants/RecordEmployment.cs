using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Keeps what an organisation says of the employment of one of its people. Neither the person nor the programme is asked.</summary>
internal sealed class RecordEmployment(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<RecordEmploymentInput, EmploymentFactId>
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
        var known = await db.EmploymentFacts.CountAsync(fact => fact.PersonId == person.Id, ct);
        var recorded = EmploymentFact.Record(
            Ids.New<EmploymentFactId>(), person, input.IsEmployed, input.On, known, clock.Today(), clock.GetUtcNow());
        return recorded.Then<EmploymentFactId>(fact =>
        {
            db.EmploymentFacts.Add(fact);
            return fact.Id;
        });
    }
}
