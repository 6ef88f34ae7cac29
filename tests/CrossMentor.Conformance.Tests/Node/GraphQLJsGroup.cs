namespace CrossMentor.Conformance.Tests.Node;

/// <summary>The tests that share one graphql-js; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class GraphQLJsGroup : ICollectionFixture<GraphQLJs>
{
    public const string Name = "graphql-js";
}
