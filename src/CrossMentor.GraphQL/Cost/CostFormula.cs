namespace CrossMentor.GraphQL.Cost;

/// <summary>The cost of a part of an operation, as far as it is known before there is a request. Immutable, and evaluated without allocation.</summary>
internal abstract class CostFormula
{
    /// <summary>The cost if no request can change it; null otherwise.</summary>
    public virtual OperationCost? Constant => null;

    public abstract OperationCost With(ref CostEvaluation evaluation);

    public static CostFormula Of(OperationCost cost) => new ConstantCost(cost);

    /// <summary>All of the parts together; the constant ones are added up at once.</summary>
    public static CostFormula Sum(IEnumerable<CostFormula> parts)
    {
        var constant = OperationCost.None;
        var others = new List<CostFormula>();
        foreach (var part in parts)
        {
            if (part.Constant is { } known)
            {
                constant = constant.Plus(known);
            }
            else
            {
                others.Add(part);
            }
        }

        return others.Count == 0 ? Of(constant) : new SummedCost(constant, [.. others]);
    }

    /// <summary>The dearest of the parts: any of them may be what a request meets.</summary>
    public static CostFormula Dearest(IReadOnlyList<CostFormula> parts) => parts.Count switch
    {
        0 => Of(OperationCost.None),
        1 => parts[0],
        _ when parts.All(part => part.Constant is not null) =>
            Of(parts.Aggregate(OperationCost.None, (dearest, part) => dearest.Or(part.Constant!.Value))),
        _ => new DearestCost([.. parts]),
    };

    /// <summary>The part as often as the list is long.</summary>
    public static CostFormula Times(ListLength length, double innerListsSize, CostFormula part)
    {
        if (!length.IsConstant)
        {
            return new ListedCost(length, innerListsSize, part);
        }

        var nothing = default(CostEvaluation);
        var factor = length.With(ref nothing) * innerListsSize;
        return part.Constant is { } known ? Of(known.Times(factor)) : new ScaledCost(factor, part);
    }

    /// <summary>The part where the request asks for it.</summary>
    public static CostFormula If(int condition, CostFormula part) =>
        condition < 0 || part.Constant == OperationCost.None ? part : new ConditionalCost(condition, part);

    private sealed class ConstantCost(OperationCost cost) : CostFormula
    {
        public override OperationCost? Constant => cost;

        public override OperationCost With(ref CostEvaluation evaluation) => cost;
    }

    private sealed class SummedCost(OperationCost constant, CostFormula[] others) : CostFormula
    {
        public override OperationCost With(ref CostEvaluation evaluation)
        {
            var sum = constant;
            foreach (var other in others)
            {
                sum = sum.Plus(other.With(ref evaluation));
            }

            return sum;
        }
    }

    private sealed class DearestCost(CostFormula[] parts) : CostFormula
    {
        public override OperationCost With(ref CostEvaluation evaluation)
        {
            var dearest = OperationCost.None;
            foreach (var part in parts)
            {
                dearest = dearest.Or(part.With(ref evaluation));
            }

            return dearest;
        }
    }

    private sealed class ScaledCost(double factor, CostFormula part) : CostFormula
    {
        public override OperationCost With(ref CostEvaluation evaluation) => part.With(ref evaluation).Times(factor);
    }

    private sealed class ListedCost(ListLength length, double innerListsSize, CostFormula part) : CostFormula
    {
        public override OperationCost With(ref CostEvaluation evaluation) =>
            part.With(ref evaluation).Times(length.With(ref evaluation) * innerListsSize);
    }

    private sealed class ConditionalCost(int condition, CostFormula part) : CostFormula
    {
        public override OperationCost With(ref CostEvaluation evaluation) =>
            evaluation.Holds(condition) ? part.With(ref evaluation) : OperationCost.None;
    }
}
