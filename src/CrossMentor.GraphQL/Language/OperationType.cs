namespace CrossMentor.GraphQL.Language;

/// <summary>The three kinds of operation (sec-Language.Operations).</summary>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
