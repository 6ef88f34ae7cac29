namespace CrossMentor.Identity.Tests.Support;

/// <summary>A test of something that the embedded issuer alone promises; on another it is skipped and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EmbeddedIssuerFactAttribute : FactAttribute
{
    public EmbeddedIssuerFactAttribute(string whyNotElsewhere) => Skip = TestIssuer.IsDuende ? whyNotElsewhere : null;
}

/// <summary>Like <see cref="EmbeddedIssuerFactAttribute"/>, for a test with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EmbeddedIssuerTheoryAttribute : TheoryAttribute
{
    public EmbeddedIssuerTheoryAttribute(string whyNotElsewhere) => Skip = TestIssuer.IsDuende ? whyNotElsewhere : null;
}
