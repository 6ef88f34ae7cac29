using Xunit.Abstractions;
using Xunit.Sdk;

namespace CrossMentor.Persistence.Tests.Databases;

/// <summary>Marks a test class that needs a PostgreSQL server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgreSqlAttribute : Attribute;

/// <summary>A fact of a class that runs on several databases; it is skipped, with a word, where its database is not present.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("CrossMentor.Persistence.Tests.Databases.DatabaseFactDiscoverer", "CrossMentor.Persistence.Tests")]
public sealed class DatabaseFactAttribute : FactAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink diagnosticMessageSink) : FactDiscoverer(diagnosticMessageSink)
{
    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
        => new DatabaseTestCase(
            DiagnosticMessageSink,
            discoveryOptions.MethodDisplayOrDefault(),
            discoveryOptions.MethodDisplayOptionsOrDefault(),
            testMethod);
}

public sealed class DatabaseTestCase : XunitTestCase
{
    [Obsolete("Called by the deserialiser of the test framework.")]
    public DatabaseTestCase()
    {
    }

    public DatabaseTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute)
    {
        var needsServer = TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgreSqlAttribute)).Any();
        return needsServer && PostgreSqlDatabaseBase.Server is null
            ? $"There is no PostgreSQL server: set {PostgreSqlDatabaseBase.Variable} to a connection string of one."
            : base.GetSkipReason(factAttribute);
    }
}
