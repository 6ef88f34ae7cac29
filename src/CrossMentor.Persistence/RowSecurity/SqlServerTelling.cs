using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>How a session of SQL Server is told for whom it asks, and how predicates read it.</summary>
/// <remarks>
/// The context of a session holds 8,000 bytes a value and 1 MB in all, and is gone when the pool resets the connection. Lists are told in parts;
/// what does not fit is refused, because a list that was cut would hide rows without a word.
/// </remarks>
internal static class SqlServerTelling
{
    private const int Parts = 8;

    // As many ids with their commas as a value holds.
    private const int PartLength = 216 * 37;
    private const int NameLengthMax = 400;

    // A key has 128 bytes at most, and the names of lists need nearly all of them.
    private const string Prefix = "cm.";

    private static readonly string[] Names = [nameof(TenantScope.Issuer), nameof(TenantScope.Subject)];

    /// <summary>Drops what an earlier script made: tables that are bound to policies cannot be changed.</summary>
    public const string Lifting = $"""
        DROP SECURITY POLICY IF EXISTS [{SqlServerRowDialect.Schema}].[Tenant];
        DECLARE @drop nvarchar(max);
        WHILE 1 = 1
        BEGIN
          SET @drop = (
            SELECT STRING_AGG(CONVERT(nvarchar(max), N'DROP FUNCTION [{SqlServerRowDialect.Schema}].' + QUOTENAME(made.[name])), N'; ')
            FROM sys.objects AS made WHERE made.[schema_id] = SCHEMA_ID(N'{SqlServerRowDialect.Schema}') AND made.[type] = 'IF'
              AND NOT EXISTS (SELECT 1 FROM sys.sql_expression_dependencies AS used WHERE used.[referenced_id] = made.[object_id]));
          IF @drop IS NULL BREAK;
          EXEC sys.sp_executesql @drop;
        END;
        IF SCHEMA_ID(N'{SqlServerRowDialect.Schema}') IS NULL EXEC(N'CREATE SCHEMA [{SqlServerRowDialect.Schema}]');

        """;

    /// <summary>One row with a column for each list and name; where nothing was told, lists are empty and names unknown.</summary>
    public static string Reading(IReadOnlyList<string> lists) => $"""
        CREATE FUNCTION [{SqlServerRowDialect.Schema}].[Told]() RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT
          {string.Join(",\n  ", lists.Select(ListRead).Concat(Names.Select(NameRead)))};

        """;

    /// <summary>Tells a session all of a scope. Whatever is not among the settings is forgotten.</summary>
    /// <remarks>The settings come as one object of JSON: for a list its ids with commas between them, for a name the name.</remarks>
    public static string Telling(IReadOnlyList<string> lists) => $"""
        CREATE OR ALTER PROCEDURE [{SqlServerRowDialect.Schema}].[Tell] @settings nvarchar(max) AS
        BEGIN
          SET NOCOUNT ON;
          DECLARE @keys TABLE ([Name] nvarchar(100) COLLATE {SqlServerRowDialect.ToTheLetter} NOT NULL, [Part] int NULL, [Key] nvarchar(128) NOT NULL);
          INSERT INTO @keys ([Name], [Part], [Key])
          SELECT list.[Name], part.[Number], CONCAT(N'{Prefix}', list.[Name], N'.', part.[Number])
          FROM (VALUES {Values(lists)}) AS list([Name])
          CROSS JOIN (VALUES {string.Join(", ", Enumerable.Range(1, Parts).Select(part => $"({part})"))}) AS part([Number]);
          INSERT INTO @keys ([Name], [Part], [Key])
          SELECT name.[Name], NULL, CONCAT(N'{Prefix}', name.[Name]) FROM (VALUES {Values(Names)}) AS name([Name]);

          DECLARE @key nvarchar(128), @content sql_variant;
          DECLARE everything CURSOR LOCAL FAST_FORWARD FOR SELECT [Key] FROM @keys;
          OPEN everything;
          FETCH NEXT FROM everything INTO @key;
          WHILE @@FETCH_STATUS = 0
          BEGIN
            EXEC sys.sp_set_session_context @key = @key, @value = NULL;
            FETCH NEXT FROM everything INTO @key;
          END;
          CLOSE everything;
          DEALLOCATE everything;

          DECLARE @told TABLE ([Name] nvarchar(100) COLLATE {SqlServerRowDialect.ToTheLetter} NOT NULL, [Value] nvarchar(max) NULL);
          INSERT INTO @told ([Name], [Value]) SELECT [key], [value] FROM OPENJSON(@settings);
          IF EXISTS (SELECT 1 FROM @told WHERE [Name] NOT IN (SELECT [Name] FROM @keys))
            THROW 50000, 'A setting has a name that no policy reads. Nothing is told.', 1;
          IF EXISTS (SELECT 1 FROM @told AS told WHERE DATALENGTH(told.[Value]) > 2 * CASE WHEN told.[Name] IN ({string.Join(", ", Names.Select(name => $"N'{name}'"))}) THEN {NameLengthMax} ELSE {Parts * PartLength} END)
            THROW 50001, 'A setting is longer than a session can be told. Nothing is told.', 1;

          DECLARE something CURSOR LOCAL FAST_FORWARD FOR
            SELECT keys.[Key], CASE
              WHEN keys.[Part] IS NULL THEN CONVERT(sql_variant, CONVERT(nvarchar({NameLengthMax}), told.[Value]))
              ELSE CONVERT(sql_variant, CONVERT(varchar(8000), SUBSTRING(UPPER(told.[Value]), (keys.[Part] - 1) * {PartLength} + 1, {PartLength}))) END
            FROM @keys AS keys INNER JOIN @told AS told ON told.[Name] = keys.[Name]
            WHERE LEN(told.[Value]) > ISNULL((keys.[Part] - 1) * {PartLength}, 0);
          OPEN something;
          FETCH NEXT FROM something INTO @key, @content;
          WHILE @@FETCH_STATUS = 0
          BEGIN
            EXEC sys.sp_set_session_context @key = @key, @value = @content;
            FETCH NEXT FROM something INTO @key, @content;
          END;
          CLOSE something;
          DEALLOCATE something;
        END;

        """;

    private static string Values(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"(N'{name}')"));

    private static string ListRead(string list)
        => $"CONCAT({string.Join(", ", Enumerable.Range(1, Parts).Select(part => $"CAST({Read($"{list}.{part}")} AS varchar(max))"))}) AS [{list}]";

    private static string NameRead(string name) => $"CAST({Read(name)} AS nvarchar({NameLengthMax})) AS [{name}]";

    private static string Read(string key) => $"SESSION_CONTEXT(N'{Prefix}{key}')";
}
