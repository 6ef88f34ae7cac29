namespace CrossMentor.Persistence.RowSecurity;

/// <summary>How a database says what the conditions on rows consist of.</summary>
internal interface IRowDialect
{
    /// <summary>A column of the table that a condition is about.</summary>
    string OwnColumn(string table, string column);

    /// <summary>A column of a further table that the condition looks into.</summary>
    string Column(string alias, string column);

    /// <summary>A table that is read from.</summary>
    string Table(string name);

    /// <summary>Whether an id is in one of some lists.</summary>
    string IsIn(string column, IReadOnlyList<string> lists);

    /// <summary>Whether a text is that of the scope, which has one.</summary>
    string IsText(string column, string key);

    string IsTrue(string column);
}
