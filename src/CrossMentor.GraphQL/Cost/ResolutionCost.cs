namespace CrossMentor.GraphQL.Cost;

/// <summary>One resolution of a field whose arguments only the request decides.</summary>
internal sealed class ResolutionCost(RawPrice price) : CostFormula
{
    public override OperationCost With(ref CostEvaluation evaluation) => new(price.With(evaluation.Variables), 0);
}
