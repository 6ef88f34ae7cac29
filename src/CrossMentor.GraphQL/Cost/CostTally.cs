namespace CrossMentor.GraphQL.Cost;

/// <summary>Adds up what an operation really cost while its objects are counted.</summary>
internal struct CostTally
{
    private double fields;
    private double types;

    public readonly OperationCost Total => new OperationCost(0, 0).Plus(new OperationCost(fields, types)).Rounded();

    public void AddFields(int count, double price) => fields += count * price;

    public void AddTypes(int count, double weight) => types += count * weight;
}
