namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Conditions as PostgreSQL takes them. What comes from the scope is worked out once for a statement, because it stands in a subselect of its own.</summary>
internal sealed class PostgreSqlRowDialect : IRowDialect
{
    public const string Ids = "crossmentor_ids";
    public const string Name = "crossmentor_name";
    public const string Tell = "crossmentor_tell";

    /// <summary>The list of what is open whole.</summary>
    public const string Opened = "Opened";

    // Settings of PostgreSQL have names of letters, digits and these.
    private const char Separator = '$';
    private const string Told = "crossmentor.told";

    /// <summary>
    /// What reads settings of the session, and what sets them. Where none is set, there are no ids, and no name that equals another. Whoever tells the
    /// session something new makes it forget everything else, by what the session itself remembers: a rollback takes both back together.
    /// </summary>
    public const string Functions = $"""
        CREATE OR REPLACE FUNCTION {Ids}(lists text) RETURNS uuid[] STABLE PARALLEL SAFE LANGUAGE sql
        RETURN nullif(current_setting('crossmentor.' || lists, true), '')::uuid[];
        CREATE OR REPLACE FUNCTION {Name}(key text) RETURNS text STABLE PARALLEL SAFE LANGUAGE sql
        RETURN nullif(current_setting('crossmentor.' || key, true), '');
        CREATE OR REPLACE PROCEDURE {Tell}(is_new boolean, names text[], contents text[]) LANGUAGE plpgsql AS $$
        DECLARE
          told text := coalesce(current_setting('{Told}', true), '');
          name text;
        BEGIN
          IF is_new THEN
            FOREACH name IN ARRAY string_to_array(told, ',') LOOP
              PERFORM set_config('crossmentor.' || name, '', false);
            END LOOP;
            told := '';
          END IF;
          FOR place IN 1 .. cardinality(names) LOOP
            PERFORM set_config('crossmentor.' || names[place], contents[place], false);
          END LOOP;
          PERFORM set_config('{Told}', array_to_string(string_to_array(told, ',') || names, ','), false);
        END $$;

        """;

    public static PostgreSqlRowDialect Instance { get; } = new();

    public string OwnColumn(string table, string column) => $"{Quoted(table)}.{Quoted(column)}";

    public string Column(string alias, string column) => $"{alias}.{Quoted(column)}";

    public string Table(string name) => Quoted(name);

    public string IsIn(string column, IReadOnlyList<string> lists) => $"{column} = ANY ({ListsOf(lists)}::uuid[])";

    /// <summary>Whether one of some ids is in one of some lists.</summary>
    public static string AreIn(IEnumerable<string> columns, IEnumerable<string> lists) => $"ARRAY[{string.Join(", ", columns)}] && {ListsOf(lists)}";

    public string IsText(string column, string key) => $"{column} = (SELECT {Name}('{key}'))";

    public string IsTrue(string column) => column;

    /// <summary>The lists whose ids a setting holds.</summary>
    public static string[] ListsIn(string setting) => setting.Split(Separator);

    private static string Quoted(string name) => $"\"{name}\"";

    private static string ListsOf(IEnumerable<string> lists) => $"(SELECT {Ids}('{string.Join(Separator, lists)}'))";
}
