using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Keeps what somebody declares of himself or herself. Whether whoever it is about is known here is not asked, so that nobody can find out.</summary>
internal sealed class DeclareInterest(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<DeclareInterestInput, DeclaredInterestId>
{
    public async Task<Outcome<Admitted<DeclaredInterestId>>> AdmitAsync(DeclareInterestInput input, CancellationToken ct)
    {
        var refusals = new List<Refusal>();
        var person = await db.People.VisibleAsync(input.PersonId, person => person.Id == input.PersonId, ct);
        refusals.AddRange(person.Refusals);
        if (input.OtherPersonId is { } other)
        {
            refusals.AddRange((await db.People.VisibleAsync(other, one => one.Id == other, ct)).Refusals);
        }

        if (input.OrganisationId is { } organisation)
        {
            refusals.AddRange((await db.Organisations.VisibleAsync(organisation, one => one.Id == organisation, ct)).Refusals);
        }

        if (refusals.Count > 0)
        {
            return Admission.Denied<DeclaredInterestId>(refusals);
        }

        return scope.Require().Is(person.Value.Id)
            ? Admission.Granted(token => ApplyAsync(person.Value, input, token))
            : Admission.Denied<DeclaredInterestId>(new NotPermitted());
    }

    private async Task<Outcome<DeclaredInterestId>> ApplyAsync(Person person, DeclareInterestInput input, CancellationToken ct)
    {
        var standing = await db.DeclaredInterests.Where(interest => interest.PersonId == person.Id && interest.WithdrawnOn == null).AsNoTracking().ToListAsync(ct);
        var about = new InterestSubject(input.OtherPersonId, input.Email, input.Name, input.OrganisationId, input.Department);
        var declared = DeclaredInterest.Declare(Ids.New<DeclaredInterestId>(), person, input.Kind, input.Tie, about, clock.Today(), standing);
        return declared.Then<DeclaredInterestId>(interest =>
        {
            db.DeclaredInterests.Add(interest);
            return interest.Id;
        });
    }
}
