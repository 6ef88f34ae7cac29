namespace CrossMentor.Persistence.Tests.Cancellation;

/// <summary>Statements that would run for days, in the SQL that all databases share.</summary>
/// <param name="mark">What they are known by where a server lists what it runs.</param>
/// <param name="one">An expression that is 1; a database that lists nothing can be asked by it.</param>
internal sealed class EndlessStatement(string mark, string one)
{
    private string Numbers => $"WITH RECURSIVE numbers(n) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT n + {one} FROM numbers WHERE n < 1000000000000)";

    /// <summary>Its only row comes at the end.</summary>
    public string Count => $"/* {mark} */ {Numbers} SELECT COUNT(*) AS \"Value\" FROM numbers";

    /// <summary>Its first row comes at once, and its second at the end.</summary>
    public string Rows => $"/* {mark} */ {Numbers} SELECT n AS \"Value\" FROM numbers WHERE n = 1 OR n = 1000000000000";

    /// <summary>Changes rows, if there are any, and does not come to its end.</summary>
    public string Deletion => $"/* {mark} */ DELETE FROM \"AuditEntries\" WHERE 0 < ({Numbers} SELECT COUNT(*) FROM numbers)";
}
