using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Testing.Inputs;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>Tries the laws of group formers.</summary>
internal sealed class GroupJudge(Func<IGroupFormer> create, IReadOnlySet<string> reads, TimeSpan patience, IReadOnlyList<GeneratedGroupProblem> problems)
{
    public static IReadOnlyList<Law> Laws { get; } =
    [
        Law.FeatureGrants, Law.Determinism, Law.Statelessness, Law.Totality, Law.Partition, Law.Composition, Law.Feasibility, Law.Explanation, Law.Cancellation,
    ];

    public IEnumerable<LawFinding> Try(Law law) => problems.SelectMany((problem, place) => law switch
    {
        Law.Determinism => Compare(law, problem, Fresh(problem), Fresh(problem), "A fresh group former", "another"),
        Law.Statelessness => Statelessness(problem, problems[(place + 1) % problems.Count]),
        Law.Totality => Fresh(problem).Fault is { FeatureNotGranted: null } fault
            ? Finding(law, problem, $"It {fault.Text}; answer with groups or with what stands in the way.")
            : [],
        Law.FeatureGrants => Fresh(problem).Fault is { FeatureNotGranted: { } feature }
            ? Finding(law, problem, $"It read the feature '{feature}', which it does not declare: it declares {(reads.Count == 0 ? "none" : string.Join(", ", reads.Order(StringComparer.Ordinal)))}.")
            : [],
        Law.Partition => Fresh(problem).Answer is GroupsFormed formed && PartitionFault(problem.Problem, formed) is { } fault ? Finding(law, problem, fault) : [],
        Law.Composition => Fresh(problem).Answer is GroupsFormed formed && CompositionFault(problem.Problem, formed) is { } fault ? Finding(law, problem, fault) : [],
        Law.Feasibility => Feasibility(problem),
        Law.Explanation => Fresh(problem).Answer is GroupsFormed formed && formed.Groups.Select(group => ReasonForm.FindFault(group.Reason)).FirstOrDefault(fault => fault is not null) is { } fault
            ? Finding(law, problem, $"It formed a group and {fault}.")
            : [],
        _ => Cancellation(problem),
    });

    private static string? PartitionFault(GroupProblem problem, GroupsFormed formed)
    {
        if (formed.Groups.Length != problem.GroupCount)
        {
            return $"It formed {formed.Groups.Length} groups; {problem.GroupCount} were asked for.";
        }

        var seen = new HashSet<int>();
        foreach (var group in formed.Groups)
        {
            if (group.Members.IsEmpty)
            {
                return "It formed a group of nobody although there are enough members for all.";
            }

            if (!group.Members.SequenceEqual(group.Members.Order()))
            {
                return $"It listed the rows [{string.Join(", ", group.Members)}], which do not ascend.";
            }

            foreach (var member in group.Members)
            {
                if ((uint)member >= (uint)problem.Organisations.Length)
                {
                    return $"It put row {member} into a group, who does not take part.";
                }

                if (!seen.Add(member))
                {
                    return $"It put row {member} into a group twice.";
                }
            }
        }

        var left = Enumerable.Range(0, problem.Organisations.Length).Where(member => !seen.Contains(member)).ToArray();
        return left.Length == 0 ? null : $"It left the rows [{string.Join(", ", left)}] without a group.";
    }

    private static string? CompositionFault(GroupProblem problem, GroupsFormed formed)
    {
        foreach (var group in formed.Groups)
        {
            int[] organisations = [.. group.Members.Where(member => (uint)member < (uint)problem.Organisations.Length).Distinct().Select(member => problem.Organisations[member])];
            if (organisations.GroupBy(organisation => organisation).FirstOrDefault(members => members.Count() > 1) is { } together)
            {
                return $"It put {together.Count()} members of organisation code {together.Key} into one group: rows [{string.Join(", ", group.Members)}].";
            }

            // Who was left out, or put somewhere twice, is the matter of another law.
            if (problem.Composition == GroupComposition.OneOfEachOrganisation
                && PartitionFault(problem, formed) is null
                && problem.Organisations.Except(organisations).ToArray() is { Length: > 0 } lacking)
            {
                return $"It formed the group [{string.Join(", ", group.Members)}] without a member of organisation code {lacking[0]}.";
            }
        }

        return null;
    }

    private static IEnumerable<int> AtFault(GroupProblem problem)
        => problem.Organisations.CountBy(organisation => organisation)
            .Where(each => each.Value > problem.GroupCount || (each.Value < problem.GroupCount && problem.Composition == GroupComposition.OneOfEachOrganisation))
            .Select(each => each.Key);

    private static IEnumerable<LawFinding> Finding(Law law, GeneratedGroupProblem problem, string happened) => [new LawFinding(law, problem.ToString(), happened)];

    private static IEnumerable<LawFinding> Compare(Law law, GeneratedGroupProblem problem, GroupOutcome first, GroupOutcome second, string one, string other)
        => first.Text == second.Text ? [] : Finding(law, problem, $"{one} {first.Text}, {other} {second.Text}.");

    private IEnumerable<LawFinding> Statelessness(GeneratedGroupProblem problem, GeneratedGroupProblem other)
    {
        var alone = Fresh(problem);
        var former = create();
        _ = GroupOutcome.Of(former, other.Granted(reads));
        var after = GroupOutcome.Of(former, problem.Granted(reads));
        var again = GroupOutcome.Of(former, problem.Granted(reads));
        return Compare(Law.Statelessness, problem, alone, after, "It", $"after {other} it")
            .Concat(Compare(Law.Statelessness, problem, alone, again, "It", "asked once more it"))
            .Concat(Compare(Law.Statelessness, problem, alone, Fresh(problem), "It", "as a fresh object after others were asked it"));
    }

    private IEnumerable<LawFinding> Feasibility(GeneratedGroupProblem problem)
    {
        if (Fresh(problem).Answer is not GroupsImpossible refusal)
        {
            return [];
        }

        if (problem.IsPossible == true)
        {
            var why = refusal.Conflicts.IsDefaultOrEmpty ? "without a conflict" : $"with '{refusal.Conflicts[0].Reason}'";
            return Finding(Law.Feasibility, problem, $"It refused {why} although the members can be divided as asked.");
        }

        if (ConflictForm.FindFault(refusal.Conflicts, 0, problem.Problem.Organisations.Length, problem.Problem.Organisations.Max() + 1) is { } fault)
        {
            return Finding(Law.Feasibility, problem, $"It refused, but {fault}.");
        }

        var named = refusal.Conflicts.SelectMany(conflict => conflict.Organisations).ToHashSet();
        var innocent = named.Except(AtFault(problem.Problem)).ToArray();
        return problem.IsPossible == false && (named.Count == 0 || innocent.Length > 0)
            ? Finding(
                Law.Feasibility,
                problem,
                $"It refused and named {(named.Count == 0 ? "no organisation" : $"organisation code {innocent.FirstOrDefault()}")}; at fault is [{string.Join(", ", AtFault(problem.Problem))}].")
            : [];
    }

    private IEnumerable<LawFinding> Cancellation(GeneratedGroupProblem problem)
        => Fresh(problem).Answer is GroupsFormed
            && CancellationTrial.FindFault((progress, ct) => create().Form(problem.Granted(reads), progress, ct), patience) is { } fault
            ? Finding(Law.Cancellation, problem, fault)
            : [];

    private GroupOutcome Fresh(GeneratedGroupProblem problem) => GroupOutcome.Of(create(), problem.Granted(reads));
}
