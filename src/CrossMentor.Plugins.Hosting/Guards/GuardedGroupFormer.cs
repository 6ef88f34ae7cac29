using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>A group former that is watched; what it answers is verified by the run itself.</summary>
internal sealed class GuardedGroupFormer(CallGuard guard, IGroupFormer former) : IGroupFormer
{
    public GroupAnswer Form(GroupProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => guard.Call(nameof(Form), token => former.Form(problem, progress, token), ct);
}
