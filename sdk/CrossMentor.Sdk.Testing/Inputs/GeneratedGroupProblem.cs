using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>A group problem that follows from its shape and seed alone, with every feature of the catalogue.</summary>
public sealed class GeneratedGroupProblem
{
    private GeneratedGroupProblem(GroupShape shape, ulong seed, GroupProblem problem)
    {
        Shape = shape;
        Seed = seed;
        Problem = problem;
    }

    /// <summary>What the problem is like.</summary>
    public GroupShape Shape { get; }

    /// <summary>What it was generated from.</summary>
    public ulong Seed { get; }

    /// <summary>The problem, with every feature granted.</summary>
    public GroupProblem Problem { get; }

    /// <summary>Whether the members can be divided as asked; null where it is not known.</summary>
    public bool? IsPossible => Shape switch
    {
        GroupShape.TooMany or GroupShape.TooFew => false,
        GroupShape.UnknownOrganisation => null,
        _ => true,
    };

    /// <summary>The problem of a shape and a seed.</summary>
    /// <param name="shape">What it is like.</param>
    /// <param name="seed">What it is generated from.</param>
    public static GeneratedGroupProblem Of(GroupShape shape, ulong seed)
    {
        var draws = new Draws((seed * 41) + (ulong)shape);
        var groups = shape == GroupShape.OneGroup ? 1 : draws.Between(2, 4);
        var organisations = draws.Between(3, 5);
        var members = Enumerable.Range(0, organisations)
            .SelectMany(organisation => Enumerable.Repeat(organisation, MembersOf(shape, draws, organisation, groups)))
            .ToArray();
        int[] mixed = [.. draws.Permutation(members.Length).Select(place => members[place])];
        if (shape == GroupShape.UnknownOrganisation)
        {
            mixed[0] = Missing.Code;
        }

        return new GeneratedGroupProblem(shape, seed, new GroupProblem
        {
            Members = new CohortDrawing(Facts(shape), draws).Draw(mixed.Length),
            Organisations = [.. mixed],
            GroupCount = groups,
            Composition = shape is GroupShape.Ragged or GroupShape.Lopsided or GroupShape.UnknownOrganisation || (shape == GroupShape.TooMany && draws.OneIn(2))
                ? GroupComposition.AtMostOneOfAnOrganisation
                : GroupComposition.OneOfEachOrganisation,
            Seed = seed,
        });
    }

    /// <inheritdoc/>
    public override string ToString()
        => $"groups {Shape}, seed {Seed}: {Problem.Organisations.Length} members of organisations [{string.Join(", ", Problem.Organisations)}], {Problem.GroupCount} groups, {Problem.Composition}";

    /// <summary>The same problem with only the named features.</summary>
    internal GroupProblem Granted(IReadOnlySet<string> featureNames) => new()
    {
        Members = Problem.Members.Restrict(featureNames),
        Organisations = Problem.Organisations,
        GroupCount = Problem.GroupCount,
        Composition = Problem.Composition,
        Seed = Problem.Seed,
    };

    private static int MembersOf(GroupShape shape, Draws draws, int organisation, int groups) => shape switch
    {
        GroupShape.Ragged when organisation > 0 => draws.Between(1, groups),
        GroupShape.Lopsided when organisation > 0 => 1,
        GroupShape.TooMany when organisation == 1 => groups + draws.Between(1, 2),
        GroupShape.TooFew when organisation == 1 => groups - 1,
        _ => groups,
    };

    private static RosterShape Facts(GroupShape shape) => shape switch
    {
        GroupShape.Alike => RosterShape.Alike,
        GroupShape.Gaps => RosterShape.Gaps,
        GroupShape.NothingKnown => RosterShape.NothingKnown,
        GroupShape.Extremes => RosterShape.Extremes,
        _ => RosterShape.Small,
    };
}
