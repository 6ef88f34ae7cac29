using CrossMentor.Persistence.RowSecurity;
using CrossMentor.Persistence.Tests.Databases;

namespace CrossMentor.Persistence.Tests.RowSecurity;

/// <summary>What the database is told of the tenant filters; no server is needed to read it.</summary>
public sealed class PoliciesTests
{
    [Fact]
    public void The_policies_are_those_that_were_reviewed()
    {
        var script = PostgreSqlRowSecurity.Of(new CrossMentorDbFactory(new(DatabaseProvider.PostgreSql, "Host=nowhere")).Model).Script;

        var approved = Path.Combine(Repository.Root, "tests", "CrossMentor.Persistence.Tests", "Approved", "PostgreSql.policies.sql");
        var received = Path.Combine(AppContext.BaseDirectory, "PostgreSql.policies.received.sql");
        File.WriteAllText(received, script);
        Assert.True(
            File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == script,
            "The policies differ from Approved/PostgreSql.policies.sql. Read PostgreSql.policies.received.sql in the test output, and copy it there if it is right.");
    }
}
