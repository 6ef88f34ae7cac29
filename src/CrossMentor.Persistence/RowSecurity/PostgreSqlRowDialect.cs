namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Conditions as PostgreSQL takes them. What comes from the scope is worked out once for a statement, because it stands in a subselect of its own.</summary>
internal sealed class PostgreSqlRowDialect : IRowDialect
{
    private const string Part = "crossmentor_part";
    private const string Ids = "crossmentor_ids";
    private const string Name = "crossmentor_name";

    /// <summary>Functions that take the scope of the session apart. Without one, there are no ids, and no name that equals another.</summary>
    public const string Functions = $"""
        CREATE OR REPLACE FUNCTION {Part}(key text) RETURNS text STABLE PARALLEL SAFE LANGUAGE sql
        RETURN split_part(split_part(current_setting('{ScopeText.Setting}', true), ';' || key || '=', 2), ';', 1);
        CREATE OR REPLACE FUNCTION {Ids}(VARIADIC keys text[]) RETURNS uuid[] STABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
        DECLARE
          ids text := '';
          key text;
          part text;
        BEGIN
          FOREACH key IN ARRAY keys LOOP
            part := {Part}(key);
            IF part <> '' THEN
              ids := ids || ',' || part;
            END IF;
          END LOOP;
          RETURN string_to_array(substr(ids, 2), ',')::uuid[];
        END $$;
        CREATE OR REPLACE FUNCTION {Name}(key text) RETURNS text STABLE PARALLEL SAFE LANGUAGE sql
        RETURN nullif(convert_from(decode({Part}(key), 'hex'), 'UTF8'), '');

        """;

    public static PostgreSqlRowDialect Instance { get; } = new();

    public string OwnColumn(string table, string column) => $"{Quoted(table)}.{Quoted(column)}";

    public string Column(string alias, string column) => $"{alias}.{Quoted(column)}";

    public string Quoted(string name) => $"\"{name}\"";

    public string IsIn(string column, IReadOnlyList<string> lists) => $"{column} = ANY ({ListsOf(lists)}::uuid[])";

    /// <summary>Whether one of some ids is in one of some lists.</summary>
    public static string AreIn(IEnumerable<string> columns, IEnumerable<string> lists) => $"ARRAY[{string.Join(", ", columns)}] && {ListsOf(lists)}";

    public string IsText(string column, string key) => $"{column} = (SELECT {Name}('{key}'))";

    public string IsTrue(string column) => column;

    private static string ListsOf(IEnumerable<string> lists) => $"(SELECT {Ids}({string.Join(", ", lists.Select(list => $"'{list}'"))}))";
}
