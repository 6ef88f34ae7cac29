using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>Erases a person at its own wish, or at that of whoever looks after it.</summary>
internal sealed class ErasePerson(
    CrossMentorDb db,
    CallerScope scope,
    PersonErasure erasure,
    StorageClearing clearing,
    IMatchRunQueue runs,
    IMatchTaskQueue tasks,
    BeforeCommit beforeCommit,
    AfterCommit afterCommit)
    : ICommand<ErasePersonInput, PersonId>
{
    public async Task<Outcome<Admitted<PersonId>>> AdmitAsync(ErasePersonInput input, CancellationToken ct)
    {
        var found = await db.People.VisibleAsync(input.PersonId, person => person.Id == input.PersonId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<PersonId>(found.Refusals);
        }

        return WishOf(found.Value) is { } wish
            ? Admission.Granted(token => ApplyAsync(found.Value.Id, wish, token))
            : Admission.Denied<PersonId>(new NotPermitted());
    }

    private ErasureWish? WishOf(Person person)
    {
        var caller = scope.Require();
        if (caller.Is(person.Id))
        {
            return ErasureWish.Person;
        }

        return caller.Coordinates(person.OrganisationId) ? ErasureWish.Coordinator : null;
    }

    private async Task<Outcome<PersonId>> ApplyAsync(PersonId id, ErasureWish wish, CancellationToken ct)
    {
        var begun = await erasure.BeginAsync(id, wish, ct);
        return begun.Then<PersonId>(pending =>
        {
            // This very request is written down as well, perhaps in the name of the person.
            beforeCommit.Add(pending.FinishAsync);
            foreach (var run in pending.CancelledRuns)
            {
                afterCommit.Add(token => runs.InterruptAsync(run, token));
            }

            foreach (var task in pending.CancelledTasks)
            {
                afterCommit.Add(token => tasks.InterruptAsync(task, token));
            }

            afterCommit.Add(clearing.ClearAsync);
            return id;
        });
    }
}
