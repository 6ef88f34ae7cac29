namespace CrossMentor.GraphQL.Cost;

/// <summary>What an operation costs: the weighted sum of the fields it resolves, and that of the objects it produces.</summary>
/// <remarks>Both sums are finite: past <see cref="Most"/> a cost no longer grows.</remarks>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>Where sums and products stop growing.</summary>
    public const double Most = 1e12;

    // Weights are decimal fractions, which binary sums miss by a hair; nobody should be told of 12.000000000000002 points.
    private const int Digits = 6;

    public static OperationCost None { get; }

    /// <summary>What a limit or a budget counts: the greater of the two sums.</summary>
    public double Points => Math.Max(FieldCost, TypeCost);

    internal OperationCost Plus(OperationCost other) => new(Saturated(FieldCost + other.FieldCost), Saturated(TypeCost + other.TypeCost));

    internal OperationCost Times(double factor) => new(Saturated(FieldCost * factor), Saturated(TypeCost * factor));

    /// <summary>The dearer of the two in each sum: an upper bound of both.</summary>
    internal OperationCost Or(OperationCost other) => new(Math.Max(FieldCost, other.FieldCost), Math.Max(TypeCost, other.TypeCost));

    internal OperationCost Rounded() => new(Math.Round(FieldCost, Digits), Math.Round(TypeCost, Digits));

    private static double Saturated(double sum) => Math.Min(sum, Most);
}
