using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrossMentor.Plugins.Hosting.Settings;

/// <summary>Makes a plugin object: its one public constructor takes nothing, or its settings.</summary>
internal static class SettingsBinder
{
    /// <summary>The constructor of a plugin class, or why it has no usable one.</summary>
    public static (ConstructorInfo? Constructor, string? Refusal) FindConstructor(Type type)
    {
        var constructors = type.GetConstructors();
        return constructors.Length == 1 && constructors[0].GetParameters().Length <= 1
            ? (constructors[0], null)
            : (null, $"{type.FullName} must have exactly one public constructor, without parameters or with its settings as the only one.");
    }

    /// <summary>Calls the constructor with settings read from JSON. Whatever the plugin throws comes out as it is.</summary>
    public static object Construct(ConstructorInfo constructor, string settingsJson)
    {
        var parameters = constructor.GetParameters();
        object?[] arguments = parameters.Length == 0 ? [] : [JsonSerializer.Deserialize(settingsJson, parameters[0].ParameterType, CreateOptions())];
        return constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
    }

    // Options cache what they learn about types. Fresh ones for every call let go of the plugin's types when its context is unloaded.
    private static JsonSerializerOptions CreateOptions() => new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };
}
