@main
struct RafidCommand {
  static func main() {}
}
