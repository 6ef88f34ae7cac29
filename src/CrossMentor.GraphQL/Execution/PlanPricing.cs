using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Makes the cost formula of a plan: the same fields under the same conditions, and as many objects as the lists may hold.</summary>
internal static class PlanPricing
{
    public static CostFormula Of(ObjectPlan root) => OfObject(root, owner: null);

    private static CostFormula OfObject(ObjectPlan plan, FieldPrice? owner) => CostFormula.Sum(
        plan.Selections.Select(field => OfField(field, owner)).Prepend(CostFormula.Of(new OperationCost(0, plan.TypeWeight))));

    private static CostFormula OfField(FieldPlan field, FieldPrice? owner)
    {
        var site = field.Site;
        var (length, innerListsSize) = site.Price.SizeBelow(owner, site.Field.Name);
        var children = field.Children.Select(child => OfObject(child, site.Price)).ToArray();
        var below = children.Length == 0 ? CostFormula.Of(new OperationCost(0, site.Price.LeafWeight)) : CostFormula.Dearest(children);
        var self = site.Price.Raw.IsConstant
            ? CostFormula.Of(new OperationCost(site.Price.RawWith(Coercion.VariableValues.None), 0))
            : new ResolutionCost(site.Price.Raw);
        return CostFormula.If(site.Condition, CostFormula.Sum([self, CostFormula.Times(length, innerListsSize, below)]));
    }
}
