extension EnglishLexicon {
  /// Emoji, each a scalar; what modifies one (skin, sex, presentation) is passed over.
  static let emoji = #"""
    2.6 w: 😍 🥰 😻 💖 💗 💓 💞 💕 💝 💘 ❤ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 💟 ❣ 🤩 🥳 🎉 🎊 🏆 🥇
    2.2 w: 😀 😃 😄 😁 😆 😂 🤣 😊 😇 🙂 😋 😎 🤗 😸 😹 😺 😘 😗 😙 😚 😽 ☺ 😌 💋 🌈 🌹 🌟 ⭐ ✨ 💯 🎁 🎂
    1.9 w: 👍 👏 🙌 👌 🤟 🤘 💪 🙏 🤝 ✌ 🫶 🔥 🌸 🌺 🌻 🌞 ☀ 🍀 🎈 😜 😝 😛 🤪 🤠 😏 😉 ✅ ✔ 💃 🕺 🍻 🥂 🍾
    -2.6 w: 😡 😠 🤬 😭 💔 🤮 👿 😾 🖕 ☠ 💀 😱 🤢
    -2.1 w: 😢 😞 😟 😔 😕 🙁 ☹ 😣 😖 😫 😩 🥺 😤 😒 😑 😓 😥 😰 😨 😧 😦 😿 🙀 😪 😷 🤒 🤕 🤧 🥵 🥶
    -1.9 w: 👎 💩 🙄 😬 🤦 🚫 ⛔ ❌ 💣 🗑 🤥 😶 😐 😳 🥱 🤡 👹 👺 🐛 ⚠
    """#
}
