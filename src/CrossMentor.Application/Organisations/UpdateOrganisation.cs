using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Organisations;

/// <summary>Changes what is known of an organisation; joining a group must bring no competitors together.</summary>
internal sealed class UpdateOrganisation(CrossMentorDb db, CallerScope scope, OrganisationNames names, GroupConflicts conflicts)
    : ICommand<UpdateOrganisationInput, OrganisationId>
{
    public async Task<Outcome<Admitted<OrganisationId>>> AdmitAsync(UpdateOrganisationInput input, CancellationToken ct)
    {
        var found = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<OrganisationId>(found.Refusals);
        }

        if (input.GroupId is { } groupId)
        {
            var group = await db.OrganisationGroups.VisibleAsync(groupId, group => group.Id == groupId, ct);
            if (group.IsRefused)
            {
                return Admission.Denied<OrganisationId>(group.Refusals);
            }
        }

        var caller = scope.Require();
        return caller.ActsFor(found.Value.Id) || caller.IsPlatformAdmin
            ? Admission.Granted(token => ApplyAsync(found.Value, input, token))
            : Admission.Denied<OrganisationId>(new NotPermitted());
    }

    private async Task<Outcome<OrganisationId>> ApplyAsync(Organisation organisation, UpdateOrganisationInput input, CancellationToken ct)
    {
        if (organisation.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var groupBefore = organisation.GroupId;
        var changed = organisation.Change(new(input.Name, input.Sector, input.SizeBand, input.Country, input.GroupId, input.Profile?.Read()));
        if (changed.IsRefused)
        {
            return Outcome<OrganisationId>.Refused(changed.Refusals);
        }

        if (await names.AreTakenAsync(organisation, ct))
        {
            return new AlreadyExists("name");
        }

        if (organisation.GroupId is { } group && group != groupBefore)
        {
            var joined = await conflicts.CheckAsync([organisation.Id], group, ct);
            return joined.Then(() => organisation.Id);
        }

        return organisation.Id;
    }
}
