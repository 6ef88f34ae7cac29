using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Organisations;

/// <summary>Registers an organisation; whoever does it may act for it until the organisation has a coordinator.</summary>
internal sealed class CreateOrganisation(
    CrossMentorDb db, CallerScope scope, OrganisationNames names, AfterCommit afterCommit, TimeProvider clock)
    : ICommand<CreateOrganisationInput, OrganisationId>
{
    public async Task<Outcome<Admitted<OrganisationId>>> AdmitAsync(CreateOrganisationInput input, CancellationToken ct)
    {
        if (input.GroupId is { } groupId)
        {
            var group = await db.OrganisationGroups.VisibleAsync(groupId, group => group.Id == groupId, ct);
            if (group.IsRefused)
            {
                return Admission.Denied<OrganisationId>(group.Refusals);
            }
        }

        var caller = scope.Require();
        return caller.MayCreate || caller.IsPlatformAdmin
            ? Admission.Granted(token => ApplyAsync(input, token))
            : Admission.Denied<OrganisationId>(new NotPermitted());
    }

    private async Task<Outcome<OrganisationId>> ApplyAsync(CreateOrganisationInput input, CancellationToken ct)
    {
        var registered = Organisation.Register(
            Ids.New<OrganisationId>(), new(input.Name, input.Sector, input.SizeBand, input.Country, input.GroupId, input.Profile?.Read()));
        if (registered.IsRefused)
        {
            return Outcome<OrganisationId>.Refused(registered.Refusals);
        }

        var organisation = registered.Value;
        if (await names.AreTakenAsync(organisation, ct))
        {
            return new AlreadyExists("name");
        }

        db.Organisations.Add(organisation);
        GrantTo(scope.Require(), organisation.Id);
        return organisation.Id;
    }

    private void GrantTo(Caller caller, OrganisationId organisation)
    {
        // An administrator sees every organisation as it is and runs no programmes.
        if (!caller.MayCreate)
        {
            return;
        }

        var grant = RoleGrant.RegistrarOf(caller.Issuer, caller.Subject, organisation, clock.GetUtcNow());
        db.RoleGrants.Add(grant);
        afterCommit.Add(() => scope.Widen(grant));
    }
}
