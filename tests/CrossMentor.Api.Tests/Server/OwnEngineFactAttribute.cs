namespace CrossMentor.Api.Tests.Server;

/// <summary>A test of something that the product's own engine alone promises; on another it is skipped and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OwnEngineFactAttribute : FactAttribute
{
    public OwnEngineFactAttribute(string whyNotElsewhere) => Skip = TestHost.IsHotChocolate ? whyNotElsewhere : null;
}

/// <summary>Like <see cref="OwnEngineFactAttribute"/>, for a test with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OwnEngineTheoryAttribute : TheoryAttribute
{
    public OwnEngineTheoryAttribute(string whyNotElsewhere) => Skip = TestHost.IsHotChocolate ? whyNotElsewhere : null;
}
