using CrossMentor.Application.Commands;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Library;

/// <summary>Gives a resource out no more: for the manager.</summary>
internal sealed class RetireResource(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<RetireResourceInput, ResourceId>
{
    public async Task<Outcome<Admitted<ResourceId>>> AdmitAsync(RetireResourceInput input, CancellationToken ct)
    {
        var found = await db.Resources.VisibleAsync(input.ResourceId, resource => resource.Id == input.ResourceId, ct);
        return found.Then(resource => scope.Require().MayManage(resource.ProgrammeId)
            ? Admission.Granted(() => Apply(resource, input.Version))
            : Admission.Denied<ResourceId>(new NotPermitted()));
    }

    private Outcome<ResourceId> Apply(Resource resource, int version)
    {
        if (resource.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        resource.Retire(clock.Today());
        return resource.Id;
    }
}
