using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Privacy;

[CollectionDefinition(Name)]
public sealed class PrivacyCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "privacy";
}
