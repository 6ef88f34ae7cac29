using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Organisations;

/// <summary>Maps an organisation's own grades to the common ladder. People keep the rank they were given until they are stated anew.</summary>
internal sealed class SetGradeLadder(CrossMentorDb db, CallerScope scope) : ICommand<SetGradeLadderInput, OrganisationId>
{
    public async Task<Outcome<Admitted<OrganisationId>>> AdmitAsync(SetGradeLadderInput input, CancellationToken ct)
    {
        var found = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<OrganisationId>(found.Refusals);
        }

        return scope.Require().ActsFor(found.Value.Id)
            ? Admission.Granted(() => Apply(found.Value, input))
            : Admission.Denied<OrganisationId>(new NotPermitted());
    }

    private static Outcome<OrganisationId> Apply(Organisation organisation, SetGradeLadderInput input)
    {
        if (organisation.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var set = organisation.SetGradeLadder([.. input.Steps.Select(step => new GradeStep(step.Label, step.Rank))]);
        return set.Then<OrganisationId>(changed => changed.Id);
    }
}
