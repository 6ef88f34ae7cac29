using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Writes the <c>extensions</c> entry that tells a client what its operation cost.</summary>
internal static class CostReport
{
    public static void Write(ResponseBuffer response, OperationCost estimate, OperationCost actual)
    {
        response.Raw(",\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
        response.Number(estimate.FieldCost);
        response.Raw(",\"typeCost\":"u8);
        response.Number(estimate.TypeCost);
        response.Raw(",\"actual\":{\"fieldCost\":"u8);
        response.Number(actual.FieldCost);
        response.Raw(",\"typeCost\":"u8);
        response.Number(actual.TypeCost);
        response.Raw("}}}"u8);
    }
}
