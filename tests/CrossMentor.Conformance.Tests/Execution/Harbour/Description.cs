using System.Collections;
using System.Globalization;

namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>An input as text that depends on nothing but its value, as <c>harbour.mjs</c> writes it. Absent and null are the same.</summary>
internal static class Description
{
    public static string Of(object? value) => value switch
    {
        null => "~",
        string text => $"{text.Length}'{text}",
        bool flag => flag ? "true" : "false",
        double number => (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        Cargo cargo => Of(HarbourCargo.NameOf(cargo)),
        TimeOnly moment => Of(moment.ToString("HH:mm", CultureInfo.InvariantCulture)),
        IEnumerable list => $"[{string.Join(';', list.Cast<object?>().Select(Of))}]",
        _ => $"{{{string.Join(';', Properties(value))}}}",
    };

    private static IEnumerable<string> Properties(object value) =>
        value.GetType().GetProperties().Select(property => $"{CamelCase(property.Name)}={Of(property.GetValue(value))}");

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
