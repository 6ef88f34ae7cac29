namespace CrossMentor.Api.Tests.Attacks;

/// <summary>Nothing else runs beside them, so that what is allocated is theirs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AttackCollection : ICollectionFixture<AttackServer>
{
    public const string Name = "attacks";
}
