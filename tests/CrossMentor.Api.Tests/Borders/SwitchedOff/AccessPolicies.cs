using CrossMentor.Domain.Access;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>Every cell of the policy table that is asked about anything, turned into its opposite. The table of fields is asked about them.</summary>
internal sealed class AccessPolicies
{
    private readonly BorderWorld world;
    private readonly TypeSelections selections;
    private readonly ReviewedCells reviewed;
    private readonly SortedDictionary<string, IReadOnlyCollection<(Role Role, Relation Relation, DataClass Data)>> asked = new(StringComparer.Ordinal);

    private AccessPolicies(BorderWorld world, TypeSelections selections, ReviewedCells reviewed) => (this.world, this.selections, this.reviewed) = (world, selections, reviewed);

    /// <summary>The cells that decide about an object of the world.</summary>
    public IEnumerable<(Role Role, Relation Relation, DataClass Data)> Asked => asked.Values.SelectMany(cells => cells).Distinct();

    public static async Task<AccessPolicies> OfAsync(BorderWorld world)
    {
        var policies = new AccessPolicies(world, await TypeSelections.ReadAsync(world.Actors[0].Client), await ReviewedCells.ReadAsync("field-matrix.txt"));
        world.Access.TakeAsked();
        foreach (var type in policies.selections.NodeTypes)
        {
            await new ToldFields(world).AskOfTypeAsync(policies.selections, type);
            policies.asked[type] = world.Access.TakeAsked();
        }

        return policies;
    }

    public IEnumerable<Policy> All() => Asked.Order().Select(cell => new Policy(
        $"{cell.Role} {cell.Relation} {cell.Data}: {(AccessPolicy.OfProduct.Allowed.Contains(cell) ? "hidden" : "shown")}", () => world.Access.WithoutAsync(cell, () => FindAsync(cell))));

    private async Task<string?> FindAsync((Role, Relation, DataClass) cell)
    {
        foreach (var type in asked.Where(type => type.Value.Contains(cell)).Select(type => type.Key))
        {
            var told = new ToldFields(world);
            await told.AskOfTypeAsync(selections, type);
            var missing = reviewed.Names.Where(name => name.StartsWith($"{type}.", StringComparison.Ordinal)).Except(told.Paths);
            if (told.Decide().Contradictions(reviewed.Rows).Concat(missing).FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
