using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Api.Identifiers;

/// <summary>
/// Global object ids: opaque to clients, the type's name and the identifier inside. A text that is no id of the
/// wanted type becomes the empty identifier, which nothing has: to the caller it does not exist.
/// </summary>
public static class GlobalIds
{
    private const string Suffix = "Id";
    private static readonly ConcurrentDictionary<Type, (Func<Guid, object> Make, Func<object, Guid> ValueOf)> Identifiers = new();

    public static bool IsIdentifier(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITypedId<>));

    public static string Encode(object id) => Encode(TypeName(id.GetType()), Identifiers.GetOrAdd(id.GetType(), Accessors).ValueOf(id));

    public static string Encode<TId>(TId id)
        where TId : struct, ITypedId<TId> => Encode(TypeName(typeof(TId)), id.Value);

    /// <summary>The global id of a reference such as <c>Programme:</c> and an identifier; empty where a client gave a text that is no such id.</summary>
    public static string OfReference(string reference) =>
        reference.EndsWith($":{Guid.Empty:N}", StringComparison.Ordinal) ? "" : Base64Url.EncodeToString(Encoding.ASCII.GetBytes(reference));

    public static TId Decode<TId>(string text)
        where TId : struct, ITypedId<TId> => TId.From(Read(text, out var typeName) is { } value && typeName == TypeName(typeof(TId)) ? value : Guid.Empty);

    public static object Decode(string text, Type identifier)
    {
        var value = Read(text, out var typeName) is { } found && typeName == TypeName(identifier) ? found : Guid.Empty;
        return Identifiers.GetOrAdd(identifier, Accessors).Make(value);
    }

    /// <summary>The GraphQL type that the id speaks of, and the identifier; null when the text is no id at all.</summary>
    public static (string TypeName, Guid Value)? Parse(string text) => Read(text, out var typeName) is { } value ? (typeName, value) : null;

    private static string Encode(string typeName, Guid value)
    {
        Span<byte> bytes = stackalloc byte[128];
        var length = Encoding.ASCII.GetBytes(typeName, bytes);
        bytes[length++] = (byte)':';
        value.TryFormat(bytes[length..], out var written, "N");
        return Base64Url.EncodeToString(bytes[..(length + written)]);
    }

    private static Guid? Read(string text, out string typeName)
    {
        typeName = "";
        Span<byte> bytes = stackalloc byte[128];
        if (text.Length > 160 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length))
        {
            return null;
        }

        var decoded = bytes[..length];
        var colon = decoded.IndexOf((byte)':');
        if (colon <= 0 || !Guid.TryParseExact(Encoding.ASCII.GetString(decoded[(colon + 1)..]), "N", out var value))
        {
            return null;
        }

        typeName = Encoding.ASCII.GetString(decoded[..colon]);
        return value;
    }

    private static string TypeName(Type identifier) => identifier.Name[..^Suffix.Length];

    private static (Func<Guid, object> Make, Func<object, Guid> ValueOf) Accessors(Type identifier)
    {
        TDelegate Of<TDelegate>(string method)
            where TDelegate : Delegate =>
            typeof(GlobalIds).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(identifier).CreateDelegate<TDelegate>();

        return (Of<Func<Guid, object>>(nameof(Make)), Of<Func<object, Guid>>(nameof(ValueOf)));
    }

    private static object Make<TId>(Guid value)
        where TId : struct, ITypedId<TId> => TId.From(value);

    private static Guid ValueOf<TId>(object id)
        where TId : struct, ITypedId<TId> => ((TId)id).Value;
}
