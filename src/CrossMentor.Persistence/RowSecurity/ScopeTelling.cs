using System.Data.Common;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>The statement that tells a session settings. It answers nothing, so it goes before another in one message.</summary>
internal static class ScopeTelling
{
    private const string IsNew = "crossmentor_new";
    private const string Names = "crossmentor_names";
    private const string Contents = "crossmentor_contents";

    /// <summary>Always the same text, so that a server prepares it once.</summary>
    public const string Statement = $"CALL {PostgreSqlRowDialect.Tell}(@{IsNew}, @{Names}, @{Contents})";

    public static DbCommand Command(DbConnection connection, bool isNew, IReadOnlyCollection<string> names, ScopeSettings settings)
    {
        var command = connection.CreateCommand();
        command.CommandText = Statement;
        AddTo(command.Parameters, command.CreateParameter, isNew, names, settings);
        return command;
    }

    /// <summary>Puts the telling before what a command says.</summary>
    public static void Precede(DbCommand command, bool isNew, IReadOnlyCollection<string> names, ScopeSettings settings)
    {
#pragma warning disable CA2100 // a constant before the command's own text
        command.CommandText = $"{Statement};\n{command.CommandText}";
#pragma warning restore CA2100
        AddTo(command.Parameters, command.CreateParameter, isNew, names, settings);
    }

    /// <param name="parameters">Of the command that holds the statement.</param>
    /// <param name="create">Makes a parameter for that command.</param>
    /// <param name="isNew">Whether all that the session was told before is to be forgotten.</param>
    /// <param name="names">The settings to tell.</param>
    /// <param name="settings">What they hold.</param>
    public static void AddTo(DbParameterCollection parameters, Func<DbParameter> create, bool isNew, IReadOnlyCollection<string> names, ScopeSettings settings)
    {
        Add(IsNew, isNew);
        Add(Names, names.ToArray());
        Add(Contents, names.Select(name => settings[name]).ToArray());

        void Add(string name, object value)
        {
            var parameter = create();
            (parameter.ParameterName, parameter.Value) = (name, value);
            parameters.Add(parameter);
        }
    }
}
