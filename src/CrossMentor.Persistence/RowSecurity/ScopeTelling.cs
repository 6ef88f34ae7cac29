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

    public static DbCommand Command(DbConnection connection, bool isNew, IReadOnlyDictionary<string, string> settings)
    {
        var command = connection.CreateCommand();
        command.CommandText = Statement;
        AddTo(command.Parameters, command.CreateParameter, isNew, settings);
        return command;
    }

    /// <summary>Puts the telling before what a command says.</summary>
    public static void Precede(DbCommand command, bool isNew, IReadOnlyDictionary<string, string> settings)
    {
#pragma warning disable CA2100 // a constant before the command's own text
        command.CommandText = $"{Statement};\n{command.CommandText}";
#pragma warning restore CA2100
        AddTo(command.Parameters, command.CreateParameter, isNew, settings);
    }

    /// <param name="parameters">Of the command that holds the statement.</param>
    /// <param name="create">Makes a parameter for that command.</param>
    /// <param name="isNew">Whether all that the session was told before is to be forgotten.</param>
    /// <param name="settings">What the settings hold, by their names.</param>
    public static void AddTo(DbParameterCollection parameters, Func<DbParameter> create, bool isNew, IReadOnlyDictionary<string, string> settings)
    {
        Add(IsNew, isNew);
        Add(Names, settings.Keys.ToArray());
        Add(Contents, settings.Values.ToArray());

        void Add(string name, object value)
        {
            var parameter = create();
            (parameter.ParameterName, parameter.Value) = (name, value);
            parameters.Add(parameter);
        }
    }
}
