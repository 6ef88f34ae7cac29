using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Organisations;

/// <summary>Puts organisations that the caller acts for under common control; their competitors are then competitors of all.</summary>
internal sealed class CreateOrganisationGroup(CrossMentorDb db, CallerScope scope, GroupConflicts conflicts)
    : ICommand<CreateOrganisationGroupInput, OrganisationGroupId>
{
    private const int MembersMax = 1_000;

    public async Task<Outcome<Admitted<OrganisationGroupId>>> AdmitAsync(CreateOrganisationGroupInput input, CancellationToken ct)
    {
        var wanted = input.OrganisationIds.Distinct().ToList();
        var found = await db.Organisations.Where(organisation => wanted.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, ct);
        var missing = wanted.Where(id => !found.ContainsKey(id)).Select(Finding.NotFound).ToList<Refusal>();
        if (missing.Count > 0)
        {
            return Admission.Denied<OrganisationGroupId>(missing);
        }

        var caller = scope.Require();
        return caller.IsPlatformAdmin || (caller.MayCreate && wanted.TrueForAll(caller.ActsFor))
            ? Admission.Granted(token => ApplyAsync(input.Name, [.. wanted.Select(id => found[id])], token))
            : Admission.Denied<OrganisationGroupId>(new NotPermitted());
    }

    private async Task<Outcome<OrganisationGroupId>> ApplyAsync(string name, IReadOnlyList<Organisation> members, CancellationToken ct)
    {
        if (members.Count > MembersMax)
        {
            return new InvalidInput("organisationIds", $"organisationIds has {members.Count} values. Send {MembersMax} at most.");
        }

        var created = OrganisationGroup.Create(Ids.New<OrganisationGroupId>(), name, members);
        if (created.IsRefused)
        {
            return Outcome<OrganisationGroupId>.Refused(created.Refusals);
        }

        db.OrganisationGroups.Add(created.Value);
        var joined = await conflicts.CheckAsync([.. members.Select(member => member.Id)], created.Value.Id, ct);
        return joined.Then(() => created.Value.Id);
    }
}
