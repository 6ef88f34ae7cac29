using CrossMentor.Plugins.LearningGroups;
using CrossMentor.Sdk.Groups;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>The group former of the product, with one thing about it altered: what it is asked, or what it answers. It balances nothing, so that the seed alone decides.</summary>
internal sealed class AlteredGroupFormer : IGroupFormer
{
    private readonly TransversalGroupFormer exact = new(new TransversalGroupSettings { LanguageWeight = 0, SkillsWeight = 0, GoalsWeight = 0, TimeZoneWeight = 0 });

    public Func<GroupProblem, ulong> Seed { get; init; } = problem => problem.Seed;

    public Func<GroupProblem, GroupAnswer, GroupAnswer> Answered { get; init; } = (_, answer) => answer;

    public bool ObeysCancellation { get; init; } = true;

    public GroupAnswer Form(GroupProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        if (ObeysCancellation)
        {
            ct.ThrowIfCancellationRequested();
        }

        var asked = new GroupProblem
        {
            Members = problem.Members,
            Organisations = problem.Organisations,
            GroupCount = problem.GroupCount,
            Composition = problem.Composition,
            Seed = Seed(problem),
        };
        return Answered(problem, exact.Form(asked, progress, ObeysCancellation ? ct : CancellationToken.None));
    }
}
